package io.vpsmanager.engine;

/** What a machine starts. */
public enum BootMode {
    LOCAL,
    RESCUE
}
