package io.vpsmanager.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** What the scalar types of the contract are in JSON. */
final class Scalars {

    private Scalars() {}

    static boolean fits(String type, JsonNode value) {
        return switch (type) {
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber() && value.canConvertToLong();
            case "number" -> value.isNumber();
            case "object" -> value.isObject();
            case "string:date" -> parses(value, LocalDate::parse);
            case "string:date-time" -> parses(value, OffsetDateTime::parse);
            case "string:time" -> parses(value, LocalTime::parse);
            case "string:uuid" -> parses(value, UUID::fromString);
            default -> value.isString() && storable(value.asString());
        };
    }

    /** A type in words for a message. */
    static String describe(String type) {
        return switch (type) {
            case "boolean" -> "true or false";
            case "integer" -> "an integer";
            case "number" -> "a number";
            case "object" -> "an object";
            case "string:date" -> "a date such as 2026-01-27";
            case "string:date-time" -> "a date and time such as 2026-01-27T10:00:00+01:00";
            case "string:time" -> "a time of day such as 03:30:00";
            case "string:uuid" -> "a UUID";
            default -> "a string (without the character 0 or half surrogate pairs)";
        };
    }

    /** No database keeps the character 0, and half a surrogate pair is no character. */
    private static boolean storable(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }

    private static boolean parses(JsonNode value, Consumer<String> parser) {
        if (!value.isString()) {
            return false;
        }
        try {
            parser.accept(value.asString());
            return true;
        } catch (DateTimeParseException | IllegalArgumentException refused) {
            return false;
        }
    }
}
