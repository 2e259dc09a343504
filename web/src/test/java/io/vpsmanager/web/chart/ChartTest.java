package io.vpsmanager.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.web.chart.Series.Point;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final double GIGABYTE = 1024.0 * 1024 * 1024;

    private static Series series(Double... values) {
        return new Series(
                HOUR,
                IntStream.range(0, values.length)
                        .mapToObj(i -> {
                            Instant at = START.plus(HOUR.multipliedBy(i));
                            return Double.isNaN(values[i]) ? Point.missing(at) : Point.of(at, values[i]);
                        })
                        .toList());
    }

    private static Plot plot(int hours) {
        return new Plot(START, START.plus(HOUR.multipliedBy(hours)), Scale.percent());
    }

    @ParameterizedTest
    @CsvSource({
        "0,          1,      5",
        "1,          1,      5",
        "7,          2,      4",
        "100,        20,     5",
        "1234567,    250000, 5",
        "2600000,    1000000, 3"
    })
    void stepsOfValuesAreRound(double max, double step, int steps) {
        assertThat(Scale.decimal(max)).isEqualTo(new Scale(step, steps));
    }

    @ParameterizedTest
    @CsvSource({"2, 0.5, 4", "8, 2, 4", "40, 8, 5", "160, 32, 5", "1.5, 0.5, 3"})
    void stepsOfMemoryAreRoundAsMemoryIs(double gigabytes, double step, int steps) {
        assertThat(Scale.binary(gigabytes * GIGABYTE)).isEqualTo(new Scale(step * GIGABYTE, steps));
    }

    @Test
    void aScaleIsReadFromItsTop() {
        assertThat(Scale.percent().values()).containsExactly(100.0, 75.0, 50.0, 25.0, 0.0);
    }

    @Test
    void aLineGoesThroughTheMiddleOfEachPart() {
        assertThat(plot(4).line(series(0.0, 50.0, 100.0, 25.0))).isEqualTo("M125 200L375 100L625 0L875 150");
        assertThat(plot(4).area(series(0.0, 50.0))).isEqualTo("M125 200L375 100V200H125Z");
    }

    @Test
    void whatIsNotKnownIsAGap() {
        Double gap = Double.NaN;
        assertThat(plot(5).line(series(50.0, 50.0, gap, 50.0, 50.0))).isEqualTo("M100 100L300 100M700 100L900 100");
        assertThat(plot(5).line(series(gap, gap, 50.0, gap, gap))).isEqualTo("M500 100h.1");
        assertThat(plot(5).line(series(gap, gap))).isEmpty();
        Series leftOut = new Series(HOUR, List.of(Point.of(START, 50), Point.of(START.plus(HOUR.multipliedBy(3)), 50)));
        assertThat(plot(5).line(leftOut)).isEqualTo("M100 100h.1M700 100h.1");
    }

    @Test
    void nothingIsDrawnOutsideThePlot() {
        Series early = new Series(HOUR, List.of(Point.of(START.minus(HOUR.multipliedBy(2)), 250)));
        assertThat(plot(5).line(early)).isEqualTo("M0 0h.1");
    }

    @Test
    void aSeriesIsToldInShort() {
        Series series = series(2.0, Double.NaN, 4.0, 9.0);
        assertThat(series.min()).hasValue(2);
        assertThat(series.mean()).hasValue(5);
        assertThat(series.max()).hasValue(9);
        assertThat(series().isEmpty()).isTrue();
        assertThat(series(Double.NaN).mean()).isEmpty();
    }

    @Test
    void aTableHasTheMeansOfSeveralParts() {
        Series coarser = series(1.0, 3.0, Double.NaN, Double.NaN, 5.0).coarser(START, 2);
        assertThat(coarser.part()).isEqualTo(HOUR.multipliedBy(2));
        assertThat(coarser.points()).containsExactly(Point.of(START, 2), Point.of(START.plus(HOUR.multipliedBy(4)), 5));
    }

    /** On the night of the change to summer time four hours are three. */
    @Test
    void hoursAreMarkedAsClocksShowThem() {
        List<Instant> marks =
                Times.HOURS.marks(Instant.parse("2026-03-28T22:30:00Z"), Instant.parse("2026-03-29T11:00:00Z"), PARIS);
        assertThat(marks)
                .containsExactlyElementsOf(Arrays.asList(
                        Instant.parse("2026-03-28T23:00:00Z"),
                        Instant.parse("2026-03-29T02:00:00Z"),
                        Instant.parse("2026-03-29T06:00:00Z"),
                        Instant.parse("2026-03-29T10:00:00Z")));
    }

    @Test
    void daysAndMonthsBeginAtMidnightOfTheZone() {
        Instant from = Instant.parse("2026-01-15T12:00:00Z");
        assertThat(Times.DAYS.marks(from, from.plus(Duration.ofDays(7)), PARIS))
                .hasSize(7)
                .startsWith(Instant.parse("2026-01-15T23:00:00Z"));
        assertThat(Times.MONTHS.marks(from, from.plus(Duration.ofDays(365)), PARIS))
                .hasSize(12)
                .startsWith(Instant.parse("2026-01-31T23:00:00Z"))
                .endsWith(Instant.parse("2026-12-31T23:00:00Z"));
        assertThat(Times.FIVE_DAYS.marks(from, from.plus(Duration.ofDays(30)), PARIS))
                .hasSize(6);
    }

    @Test
    void labelsAtTheEdgesAreNotCut() {
        assertThat(new Chart.Mark("a", 5).anchor()).isEqualTo("start");
        assertThat(new Chart.Mark("b", 500).anchor()).isEqualTo("middle");
        assertThat(new Chart.Mark("c", 995).anchor()).isEqualTo("end");
        assertThat(new Chart.Mark("b", 333).share()).isEqualTo("33.3%");
    }
}
