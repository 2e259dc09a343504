package io.vpsmanager.app.serve;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Says whether this machine's clock is right.
 *
 * <p>With a status of its own, answered with 200: the manager works well by the database's time, so that nothing is won by
 * sending customers elsewhere.
 */
record ClockHealth(ClockWatch watch) implements HealthIndicator {

    static final Status DIFFERS = new Status("CLOCK_DIFFERS");

    /** From the worst to the best. */
    static final String ORDER = "down,out-of-service,clock-differs,up,unknown";

    @Override
    public Health health() {
        Duration lead = watch.lead();
        Health.Builder health = watch.alarm()
                .map(alarm -> Health.status(DIFFERS).withDetail("message", alarm))
                .orElseGet(Health::up);
        return health.withDetail("secondsAhead", lead.toMillis() / 1000.0).build();
    }
}
