package io.vpsmanager.simulator.fault;

/**
 * A rule of the plan, as it stands.
 *
 * @param hits how often it was shown
 * @param released no longer in force
 */
public record PlannedFault(long id, FaultRule rule, long hits, boolean released) {

    /** Whether it can still be shown. */
    public boolean isInForce() {
        Integer times = rule.times();
        return !released && (times == null || hits < times);
    }
}
