package io.vpsmanager.simulator.metrics;

/** What a machine does for a while. */
public enum Activity {
    OFF,
    /** Its power changes, or its system is being replaced. */
    CHANGING,
    /** It runs its own system, and has just begun to. */
    STARTING,
    RUNNING,
    /** It runs its own system while its disk is being kept. */
    SNAPSHOT,
    RESCUE;

    /** Whether its own system works, and with it what fills its disk. */
    boolean works() {
        return this == STARTING || this == RUNNING || this == SNAPSHOT;
    }
}
