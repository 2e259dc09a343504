package io.vpsmanager.engine;

/**
 * A machine as its engine sees it now.
 *
 * @param power whether it runs
 * @param boot what it was last started from
 */
public record Machine(MachineId id, Power power, BootMode boot) {

    /** The power of a machine. `CHANGING`: on its way to another, as some step asked. */
    public enum Power {
        ON,
        OFF,
        CHANGING
    }
}
