package io.vpsmanager.web.monitoring;

import io.vpsmanager.contract.monitoring.MonitoringPeriod;
import io.vpsmanager.web.chart.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A period that can be looked at, and how finely it is told and marked. */
enum Span {
    LASTDAY(MonitoringPeriod.LASTDAY, Duration.ofDays(1), Duration.ofMinutes(5), Times.HOURS),
    LASTWEEK(MonitoringPeriod.LASTWEEK, Duration.ofDays(7), Duration.ofMinutes(30), Times.DAYS),
    LASTMONTH(MonitoringPeriod.LASTMONTH, Duration.ofDays(30), Duration.ofHours(2), Times.FIVE_DAYS),
    LASTYEAR(MonitoringPeriod.LASTYEAR, Duration.ofDays(365), Duration.ofDays(1), Times.MONTHS);

    static final List<Span> ALL = List.of(values());

    private static final int ROW = 12;
    private static final int WEEK = 7;

    private final MonitoringPeriod period;
    private final Duration length;
    private final Duration part;
    private final Times times;

    Span(MonitoringPeriod period, Duration length, Duration part, Times times) {
        this.period = period;
        this.length = length;
        this.part = part;
        this.times = times;
    }

    static Optional<Span> find(String name) {
        return Arrays.stream(values()).filter(span -> span.id().equals(name)).findFirst();
    }

    /** The name in addresses. */
    String id() {
        return period.wire();
    }

    MonitoringPeriod period() {
        return period;
    }

    Duration part() {
        return part;
    }

    Times times() {
        return times;
    }

    Instant from(Instant now) {
        return now.minus(length);
    }

    /** How many parts a table row sums up, so that the table has about thirty rows. */
    int row() {
        return this == LASTYEAR ? WEEK : ROW;
    }
}
