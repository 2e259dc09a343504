package io.vpsmanager.contract.email;

/** What became of a mail. */
public enum EmailStatus {
    /** It will be sent soon, or retried. */
    WAITING,
    /** A mail server accepted it. */
    SENT,
    /** It was refused permanently, or abandoned. */
    FAILED,
    /** There was no mail server to send it: it can be read only here. */
    KEPT
}
