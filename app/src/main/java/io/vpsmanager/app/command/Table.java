package io.vpsmanager.app.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Writes an answer for people: a list as aligned columns, one thing as a line for each of its fields. */
final class Table {

    private static final String GAP = "  ";

    private Table() {}

    static String of(JsonNode answer) {
        if (answer.isArray()) {
            return answer.isEmpty() ? "(none)" : list(answer);
        }
        List<List<String>> lines = answer.properties().stream()
                .map(field -> List.of(field.getKey(), cell(field.getValue())))
                .toList();
        return align(lines);
    }

    private static String list(JsonNode answer) {
        Set<String> columns = answer.valueStream()
                .flatMap(row -> row.propertyStream().map(java.util.Map.Entry::getKey))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList());
        answer.valueStream()
                .map(row -> columns.stream().map(name -> cell(row.path(name))).toList())
                .forEach(lines::add);
        return align(lines);
    }

    private static String cell(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "-";
        }
        if (value.isArray()) {
            return value.valueStream().map(Table::cell).collect(Collectors.joining(", "));
        }
        // A table has one line a row, whatever a customer wrote into a name.
        return value.isValueNode() ? value.asString().replaceAll("\\p{Cntrl}", " ") : value.toString();
    }

    private static String align(List<List<String>> lines) {
        int[] widths = IntStream.range(0, lines.getFirst().size())
                .map(column -> lines.stream()
                        .mapToInt(line -> width(line.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return lines.stream().map(line -> pad(line, widths)).collect(Collectors.joining("\n"));
    }

    private static String pad(List<String> line, int[] widths) {
        Stream<String> cells = IntStream.range(0, line.size())
                .mapToObj(column -> line.get(column) + " ".repeat(widths[column] - width(line.get(column))));
        return cells.collect(Collectors.joining(GAP)).stripTrailing();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
