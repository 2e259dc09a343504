package io.vpsmanager.contract.call;

/** What a caller must be to use an operation (DESIGN §4). To a stranger, a service does not exist. */
public enum Right {
    /** Needs no caller. */
    ANYONE,
    /** Concerns only the caller's own account, or nobody's data. */
    ACCOUNT,
    /** Any contact of the service. */
    READ,
    /** The administrator or technical contact: acts on the machine. */
    OPERATE,
    /** The administrator or billing contact: renews and orders. */
    RENEW,
    /** The administrator contact alone. */
    ADMINISTER
}
