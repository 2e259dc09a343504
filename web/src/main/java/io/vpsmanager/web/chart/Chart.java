package io.vpsmanager.web.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A chart in the reader's words, ready to be set into a page.
 *
 * @param id of its elements
 * @param summary what it shows, for who does not see it
 * @param valueTitle what stands upright, with its unit
 * @param timeTitle what lies along, with the zone
 * @param values of the upright axis, the highest first
 */
public record Chart(
        String id,
        String summary,
        String valueTitle,
        String timeTitle,
        List<String> values,
        List<Mark> times,
        List<Line> lines,
        Table table) {

    public Chart {
        values = List.copyOf(values);
        times = List.copyOf(times);
        lines = List.copyOf(lines);
    }

    /** Where the horizontal lines are, from the top. */
    public List<String> heights() {
        int steps = values.size() - 1;
        return IntStream.rangeClosed(0, steps)
                .mapToObj(i -> Plot.number((double) Plot.HEIGHT * i / steps))
                .toList();
    }

    /**
     * A marked time.
     *
     * @param x in the plot
     */
    public record Mark(String label, double x) {

        /** In the words of SVG. */
        public String place() {
            return Plot.number(x);
        }

        /** In percent of the width. */
        public String share() {
            return Plot.number(x * 100 / Plot.WIDTH) + "%";
        }

        /** Where its label stands to it, so that none is cut. */
        public String anchor() {
            if (x < Plot.WIDTH * 0.04) {
                return "start";
            }
            return x > Plot.WIDTH * 0.96 ? "end" : "middle";
        }
    }

    /**
     * A line.
     *
     * @param look the name of its colour and stroke: `first`, `second` or `limit`
     * @param area what is filled under it; empty: nothing
     * @param facts what its values are, in short
     */
    public record Line(String look, String label, String path, String area, List<Fact> facts) {

        public Line {
            facts = List.copyOf(facts);
        }
    }

    /** A number of a line, with what it is. */
    public record Fact(String label, String value) {}

    /** The values as a table: each row a time, then a value for each heading. */
    public record Table(String caption, List<String> headings, List<Row> rows) {

        public Table {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }

        /** A row. */
        public record Row(String time, List<String> values) {

            public Row {
                values = List.copyOf(values);
            }
        }
    }
}
