package io.vpsmanager.console.credential;

/** How a question ended, for who is led nowhere else. */
public enum Answered {
    VALIDATED,
    REFUSED,
    UNKNOWN
}
