package io.vpsmanager.api;

import io.vpsmanager.contract.form.ListQuery.Filter;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Compares values of a field with what a filter names. */
final class FieldValues {

    private FieldValues() {}

    /** Refuses what cannot be a value of the field. */
    static void require(String name, ObjectFields.Field field, String value) {
        if (!field.allowed().isEmpty() && !field.allowed().contains(value)) {
            throw PageHeaders.wrong(
                    "Filter",
                    "gives '" + name + "' the value '" + value + "': the values are "
                            + String.join(", ", field.allowed()));
        }
        ObjectFields.Kind kind = field.kind();
        boolean fits =
                switch (kind) {
                    case TEXT -> true;
                    case NUMBER -> value.matches("-?[0-9]{1,18}(\\.[0-9]{1,9})?");
                    case BOOLEAN -> value.equals("true") || value.equals("false");
                    case TIME -> isTime(value);
                    case UUID -> value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
                };
        if (!fits) {
            throw PageHeaders.wrong(
                    "Filter",
                    "gives '" + name + "' the value '" + value + "', which is no "
                            + kind.name().toLowerCase(Locale.ROOT)
                            + (kind == ObjectFields.Kind.TIME ? " such as 2026-11-28T01:17:28Z" : ""));
        }
    }

    private static boolean isTime(String value) {
        try {
            OffsetDateTime.parse(value);
            return true;
        } catch (DateTimeParseException other) {
            return false;
        }
    }

    /** No database takes the character 0 or half a surrogate pair; neither stands in any object. */
    static String storable(String value) {
        if (!value.codePoints().allMatch(c -> c != 0 && Character.getType(c) != Character.SURROGATE)) {
            throw PageHeaders.wrong("Filter", "has a value with the character 0 or half a surrogate pair");
        }
        return value;
    }

    /** Whether a value, null where the field has none, passes a filter. */
    static boolean passes(JsonNode value, ObjectFields.Kind kind, Filter filter) {
        boolean some = !value.isNull() && !value.isMissingNode();
        return switch (filter.operator()) {
            case EQ, IN -> some && isOneOf(value, kind, filter);
            case NE, NIN -> !(some && isOneOf(value, kind, filter));
            case LIKE -> some && like(plain(filter.value()).split("%", -1), plain(value.asString()));
            case LT -> some && compare(value, kind, filter.value()) < 0;
            case LTE -> some && compare(value, kind, filter.value()) <= 0;
            case GT -> some && compare(value, kind, filter.value()) > 0;
            case GTE -> some && compare(value, kind, filter.value()) >= 0;
        };
    }

    /** Which of two values sorts first; a missing value sorts before any other. */
    static int order(JsonNode one, JsonNode other, ObjectFields.Kind kind) {
        boolean none = one.isNull() || one.isMissingNode();
        boolean noOther = other.isNull() || other.isMissingNode();
        if (none || noOther) {
            return Boolean.compare(noOther, none);
        }
        return compare(one, kind, other.asString());
    }

    private static boolean isOneOf(JsonNode value, ObjectFields.Kind kind, Filter filter) {
        return filter.values().stream().anyMatch(wanted -> compare(value, kind, wanted) == 0);
    }

    private static int compare(JsonNode value, ObjectFields.Kind kind, String other) {
        String text = value.asString();
        return switch (kind) {
            case TEXT -> text.compareTo(other);
            case NUMBER -> new BigDecimal(text).compareTo(new BigDecimal(other));
            case BOOLEAN -> Boolean.valueOf(text).compareTo(Boolean.valueOf(other));
            case TIME ->
                OffsetDateTime.parse(text)
                        .toInstant()
                        .compareTo(OffsetDateTime.parse(other).toInstant());
            case UUID ->
                UUID.fromString(text)
                        .toString()
                        .compareTo(UUID.fromString(other).toString());
        };
    }

    /** Matches by hand: a regular expression for many `%` can run for ever. */
    private static boolean like(String[] parts, String text) {
        String last = parts[parts.length - 1];
        if (parts.length == 1) {
            return text.equals(last);
        }
        if (!text.startsWith(parts[0])) {
            return false;
        }
        int from = parts[0].length();
        for (int i = 1; i < parts.length - 1; i++) {
            int found = text.indexOf(parts[i], from);
            if (found < 0) {
                return false;
            }
            from = found + parts[i].length();
        }
        return text.length() - last.length() >= from && text.endsWith(last);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
