package io.vpsmanager.contract.email;

/** What became of a mail. */
public enum EmailStatus {
    /** It is sent soon, or tried again. */
    WAITING,
    /** A mail server took it. */
    SENT,
    /** It was refused for good, or given up. */
    FAILED,
    /** There was no mail server to send it: it can be read here alone. */
    KEPT
}
