package io.vpsmanager.engine;

/** What a machine boots from. */
public enum BootMode {
    LOCAL,
    RESCUE
}
