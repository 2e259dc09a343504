package io.vpsmanager.cloud.monitoring;

import io.vpsmanager.contract.monitoring.MonitoringPeriod;
import io.vpsmanager.engine.metrics.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The intervals of each period: few enough to draw, and always the same, whenever they are requested. */
public final class Periods {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    private Periods() {}

    /** The period that ends with the interval containing `now`; a day starts at midnight in `zone`. */
    public static Window window(MonitoringPeriod period, Instant now, ZoneId zone) {
        return switch (period) {
            case LASTDAY -> until(now, FIVE_MINUTES, Duration.ofDays(1));
            case LASTWEEK -> until(now, Duration.ofMinutes(30), Duration.ofDays(7));
            case LASTMONTH -> until(now, Duration.ofHours(2), Duration.ofDays(30));
            case LASTYEAR -> until(now, Duration.ofDays(1), Duration.ofDays(365));
            case TODAY -> {
                Instant midnight =
                        now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
                long parts = Duration.between(midnight, now).dividedBy(FIVE_MINUTES) + 1;
                yield new Window(midnight, FIVE_MINUTES, (int) parts);
            }
        };
    }

    private static Window until(Instant now, Duration part, Duration whole) {
        long seconds = part.toSeconds();
        Instant end = Instant.ofEpochSecond((now.getEpochSecond() / seconds + 1) * seconds);
        return new Window(end.minus(whole), part, (int) whole.dividedBy(part));
    }
}
