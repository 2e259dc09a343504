package io.vpsmanager.engine;

/**
 * The current state of a machine according to its engine.
 *
 * @param power whether it runs
 * @param boot what it last booted from
 */
public record Machine(MachineId id, Power power, BootMode boot) {

    /** The power of a machine. */
    public enum Power {
        ON,
        OFF,
        /** Some step is changing it. */
        CHANGING,
        /** It went off without being asked. */
        CRASHED,
        /** Its host does not answer. */
        UNKNOWN
    }
}
