package io.vpsmanager.cloud.vps;

/** What an account is to a service (DESIGN §4). */
public enum Role {
    /** May do everything. */
    ADMIN,
    /** May do every action on the machine. */
    TECH,
    /** May read, renew and order. */
    BILLING
}
