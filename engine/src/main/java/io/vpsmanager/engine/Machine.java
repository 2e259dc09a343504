package io.vpsmanager.engine;

/**
 * The current state of a machine according to its engine.
 *
 * @param power whether it runs
 * @param boot what it last booted from
 */
public record Machine(MachineId id, Power power, BootMode boot) {

    /** The power of a machine. `CHANGING`: some step is changing it. */
    public enum Power {
        ON,
        OFF,
        CHANGING
    }
}
