package io.vpsmanager.simulator.metrics;

import java.time.Duration;
import java.time.Instant;

/**
 * A while in which a machine did one thing.
 *
 * @param worked how long its own system had run in all, at the beginning
 */
record ActivityPeriod(Instant from, Instant to, Activity activity, Duration worked) {

    /** How long the system had run in all, at a moment in it. */
    Duration workedAt(Instant moment) {
        return activity.works() ? worked.plus(Duration.between(from, moment)) : worked;
    }
}
