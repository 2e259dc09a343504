package io.vpsmanager.web.monitoring;

import io.vpsmanager.web.chart.Chart;
import io.vpsmanager.web.chart.Chart.Fact;
import io.vpsmanager.web.chart.Chart.Line;
import io.vpsmanager.web.chart.Chart.Mark;
import io.vpsmanager.web.chart.Chart.Table;
import io.vpsmanager.web.chart.Plot;
import io.vpsmanager.web.chart.Scale;
import io.vpsmanager.web.chart.Series;
import io.vpsmanager.web.chart.Series.Point;
import io.vpsmanager.web.ui.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/** Puts what was measured into a chart, in the reader's words. */
record ChartWriter(Ui ui, Span span, Instant now) {

    /**
     * What a chart shows.
     *
     * @param title as its tile has it
     * @param axis what stands upright
     * @param written how a value is written
     */
    record Subject(String id, String title, String axis, Scale scale, DoubleFunction<String> written) {}

    /**
     * A series of it.
     *
     * @param look as in {@link Line}; what is a `limit` has no facts
     * @param present its value now
     */
    record Measured(String look, String label, Series series, OptionalDouble present) {

        boolean limit() {
            return look.equals("limit");
        }

        /** The least there was, of what is measured now too: the points of a series are means. */
        OptionalDouble low() {
            return Stream.of(series.min(), present)
                    .flatMapToDouble(OptionalDouble::stream)
                    .min();
        }

        OptionalDouble high() {
            return Stream.of(series.max(), present)
                    .flatMapToDouble(OptionalDouble::stream)
                    .max();
        }
    }

    Chart write(Subject subject, List<Measured> measured) {
        Plot plot = new Plot(span.from(now), now, subject.scale());
        List<Line> lines =
                measured.stream().map(each -> line(plot, subject, each)).toList();
        return new Chart(
                "chart-" + subject.id(),
                summary(subject, lines),
                subject.axis(),
                ui.text("chart.times." + span.name(), "zone", ui.formats().zoneName()),
                subject.scale().values().stream()
                        .map(value -> value == 0
                                ? ui.formats().number(0)
                                : subject.written().apply(value))
                        .toList(),
                span.times().marks(plot.from(), now, ui.formats().zone()).stream()
                        .map(at -> new Mark(mark(at), plot.x(at)))
                        .toList(),
                lines,
                table(subject, measured));
    }

    private Line line(Plot plot, Subject subject, Measured measured) {
        Series series = measured.series();
        return new Line(
                measured.look(),
                measured.limit()
                        ? ui.text("chart.limit", "label", measured.label(), "value", written(subject, series.max()))
                        : measured.label(),
                plot.line(series),
                measured.look().equals("first") ? plot.area(series) : "",
                measured.limit()
                        ? List.of()
                        : List.of(
                                fact(subject, "chart.min", measured.low()),
                                fact(subject, "chart.mean", series.mean()),
                                fact(subject, "chart.max", measured.high()),
                                fact(subject, "chart.now", measured.present())));
    }

    private Fact fact(Subject subject, String key, OptionalDouble value) {
        return new Fact(ui.text(key), written(subject, value));
    }

    private static String written(Subject subject, OptionalDouble value) {
        return value.isPresent() ? subject.written().apply(value.getAsDouble()) : "—";
    }

    private String summary(Subject subject, List<Line> lines) {
        List<String> told = lines.stream()
                .map(line -> line.facts().isEmpty()
                        ? line.label()
                        : ui.text(
                                "chart.line",
                                "label",
                                line.label(),
                                "min",
                                line.facts().get(0).value(),
                                "mean",
                                line.facts().get(1).value(),
                                "max",
                                line.facts().get(2).value(),
                                "now",
                                line.facts().get(3).value()))
                .toList();
        return ui.text(
                "chart.summary",
                "title",
                subject.title(),
                "period",
                ui.text("monitoring.over", span),
                "lines",
                String.join(" ", told));
    }

    private String mark(Instant at) {
        return switch (span) {
            case LASTDAY -> ui.formats().time(at);
            case LASTWEEK -> ui.formats().by("Ed", at);
            case LASTMONTH -> ui.formats().by("MMMd", at);
            case LASTYEAR -> ui.formats().by("MMM", at);
        };
    }

    private Table table(Subject subject, List<Measured> measured) {
        List<Series> rows = measured.stream().map(each -> rows(each.series())).toList();
        TreeSet<Instant> times = new TreeSet<>();
        rows.forEach(series -> series.points().forEach(point -> times.add(point.at())));
        return new Table(
                ui.text("chart.caption", "title", subject.title(), "row", ui.text("chart.row", span)),
                measured.stream().map(Measured::label).toList(),
                times.reversed().stream()
                        .map(at -> new Table.Row(
                                time(at),
                                rows.stream()
                                        .map(series -> written(subject, at(series, at)))
                                        .toList()))
                        .toList());
    }

    /** A day is the reader's, as its date says; weeks are of days that are told in UTC. */
    private Series rows(Series series) {
        return span == Span.LASTMONTH ? series.daily(ui.formats().zone()) : series.coarser(rowsFrom(), span.row());
    }

    /** A row begins where the clock is round: at whole hours, at six, at midnight of the epoch's days. */
    private Instant rowsFrom() {
        long row = span.part().multipliedBy(span.row()).toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(span.from(now).getEpochSecond(), row) * row);
    }

    private String time(Instant at) {
        return switch (span) {
            case LASTDAY, LASTWEEK -> ui.formats().by("EMMMdjm", at);
            case LASTMONTH -> ui.formats().by("yMMMd", at);
            case LASTYEAR -> ui.formats().date(LocalDate.ofInstant(at, ZoneOffset.UTC));
        };
    }

    private static OptionalDouble at(Series series, Instant at) {
        return series.points().stream()
                .filter(point -> point.at().equals(at))
                .map(Point::value)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }
}
