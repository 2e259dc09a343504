package io.vpsmanager.contract.call;

/** The door a call came through. */
public enum Origin {
    CONSOLE,
    API,
    OPERATOR
}
