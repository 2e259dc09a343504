package io.vpsmanager.contract.call;

/** What a caller must be to use an operation (DESIGN §4). A stranger to a service is told that it does not exist. */
public enum Right {
    /** No caller is asked for. */
    ANYONE,
    /** Concerns only the caller's own account, or nothing of anybody. */
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
