package io.vpsmanager.web.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Values of parts of time that follow each other, oldest first. */
public record Series(Duration part, List<Point> points) {

    public Series {
        points = List.copyOf(points);
    }

    /**
     * The value of a part of time.
     *
     * @param at the beginning of the part
     * @param value empty: none is known
     */
    public record Point(Instant at, OptionalDouble value) {

        public static Point of(Instant at, double value) {
            return new Point(at, OptionalDouble.of(value));
        }

        public static Point missing(Instant at) {
            return new Point(at, OptionalDouble.empty());
        }
    }

    /** Whether no value is known at all. */
    public boolean isEmpty() {
        return values().findAny().isEmpty();
    }

    public OptionalDouble min() {
        return values().min();
    }

    public OptionalDouble mean() {
        return values().average();
    }

    public OptionalDouble max() {
        return values().max();
    }

    private DoubleStream values() {
        return points.stream().map(Point::value).flatMapToDouble(OptionalDouble::stream);
    }

    /** The points without those that are missing, cut where one is or where a part was left out. */
    List<List<Point>> stretches() {
        List<List<Point>> stretches = new ArrayList<>();
        Instant next = Instant.MIN;
        for (Point point : points) {
            if (point.value().isEmpty()) {
                continue;
            }
            if (!point.at().equals(next)) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(point);
            next = point.at().plus(part);
        }
        return stretches;
    }

    /** The means of the days in `zone` that parts begin in; omits days without any known value. */
    public Series daily(ZoneId zone) {
        Map<LocalDate, List<Point>> days = points.stream()
                .collect(Collectors.groupingBy(
                        point -> LocalDate.ofInstant(point.at(), zone), TreeMap::new, Collectors.toList()));
        List<Point> means = days.entrySet().stream()
                .map(day ->
                        new Point(day.getKey().atStartOfDay(zone).toInstant(), new Series(part, day.getValue()).mean()))
                .filter(point -> point.value().isPresent())
                .toList();
        return new Series(Duration.ofDays(1), means);
    }

    /** The means of groups of so many parts, counted from `from`; omits groups without any known value. */
    public Series coarser(Instant from, int parts) {
        Duration whole = part.multipliedBy(parts);
        List<Point> means = new ArrayList<>();
        int next = 0;
        while (next < points.size()) {
            long place = Duration.between(from, points.get(next).at()).dividedBy(whole);
            Instant begin = from.plus(whole.multipliedBy(place));
            int first = next;
            while (next < points.size() && points.get(next).at().isBefore(begin.plus(whole))) {
                next++;
            }
            OptionalDouble mean = new Series(part, points.subList(first, next)).mean();
            if (mean.isPresent()) {
                means.add(new Point(begin, mean));
            }
        }
        return new Series(whole, means);
    }
}
