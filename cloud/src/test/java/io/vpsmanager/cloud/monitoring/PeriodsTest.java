package io.vpsmanager.cloud.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.monitoring.MonitoringPeriod;
import io.vpsmanager.contract.monitoring.TimestampValue;
import io.vpsmanager.engine.metrics.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

    private static final Instant NOW = Instant.parse("2026-03-29T10:37:12Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "LASTDAY,   PT5M,  288, 2026-03-28T10:40:00Z",
        "LASTWEEK,  PT30M, 336, 2026-03-22T11:00:00Z",
        "LASTMONTH, PT2H,  360, 2026-02-27T12:00:00Z",
        "LASTYEAR,  P1D,   365, 2025-03-30T00:00:00Z"
    })
    void aPeriodHasPartsThatLieOnTheClock(MonitoringPeriod period, Duration part, int parts, Instant from) {
        assertThat(Periods.window(period, NOW, PARIS)).isEqualTo(new Window(from, part, parts));
    }

    /** The clocks were put forward that night: it is 12:37, and 11 hours and 37 minutes since midnight. */
    @Test
    void todayBeganAtMidnightWhereTheAccountIs() {
        Window today = Periods.window(MonitoringPeriod.TODAY, NOW, PARIS);
        assertThat(today.from()).isEqualTo(Instant.parse("2026-03-28T23:00:00Z"));
        assertThat(today.parts()).isEqualTo(140);
        assertThat(Periods.window(MonitoringPeriod.TODAY, today.from(), PARIS).parts())
                .isEqualTo(1);
    }

    @Test
    void whatIsMissingBetweenIsToldAsMissingAndWhatIsMissingOutsideNotAtAll() {
        Window window = new Window(Instant.EPOCH, Duration.ofMinutes(5), 6);
        assertThat(Statistics.series(window, Map.of(window.at(1), 7.0, window.at(3), 9.0)))
                .containsExactly(
                        new TimestampValue(300, 7.0), new TimestampValue(600, null), new TimestampValue(900, 9.0));
        assertThat(Statistics.series(window, Map.of())).isEmpty();
    }
}
