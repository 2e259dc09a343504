package io.vpsmanager.web.credential;

/** How a question ended. */
public enum Answered {
    VALIDATED,
    REFUSED,
    UNKNOWN
}
