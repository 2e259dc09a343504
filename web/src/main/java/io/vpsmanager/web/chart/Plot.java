package io.vpsmanager.web.chart;

import io.vpsmanager.web.chart.Series.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The area in which lines are drawn: {@link #WIDTH} by {@link #HEIGHT}, stretched to the room there is. */
public record Plot(Instant from, Instant to, Scale scale) {

    public static final int WIDTH = 1000;
    public static final int HEIGHT = 200;

    /** A moment's position, from 0 to {@link #WIDTH}. */
    public double x(Instant moment) {
        double whole = Duration.between(from, to).toMillis();
        return Math.clamp(Duration.between(from, moment).toMillis() / whole, 0, 1) * WIDTH;
    }

    /** A value's position from the top. */
    public double y(double value) {
        return HEIGHT - Math.clamp(value / scale.max(), 0, 1) * HEIGHT;
    }

    /** The line of a series in the words of SVG, with a gap where nothing is known. */
    public String line(Series series) {
        return series.stretches().stream()
                .map(stretch -> line(series.part(), stretch))
                .collect(Collectors.joining());
    }

    private String line(Duration part, List<Point> stretch) {
        String line = stretch.stream().map(point -> at(part, point)).collect(Collectors.joining("L", "M", ""));
        // A lonely point is drawn as the round end of a line.
        return stretch.size() == 1 ? line + "h.1" : line;
    }

    /** What is under that line. */
    public String area(Series series) {
        return series.stretches().stream()
                .filter(stretch -> stretch.size() > 1)
                .map(stretch -> line(series.part(), stretch) + "V" + HEIGHT + "H"
                        + number(middle(series.part(), stretch.getFirst())) + "Z")
                .collect(Collectors.joining());
    }

    private String at(Duration part, Point point) {
        return number(middle(part, point)) + " " + number(y(point.value().orElseThrow()));
    }

    /** A mean stands in the middle of its time. */
    private double middle(Duration part, Point point) {
        return x(point.at().plus(part.dividedBy(2)));
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
