package io.vpsmanager.console.credential;

/** How a question ended. */
public enum Answered {
    VALIDATED,
    REFUSED,
    UNKNOWN
}
