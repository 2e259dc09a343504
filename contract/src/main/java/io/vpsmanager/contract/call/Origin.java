package io.vpsmanager.contract.call;

/** The interface a call came through. */
public enum Origin {
    CONSOLE,
    API,
    OPERATOR
}
