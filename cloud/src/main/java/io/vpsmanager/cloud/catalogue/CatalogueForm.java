package io.vpsmanager.cloud.catalogue;

import io.vpsmanager.contract.value.WireValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Checks a document against its record types: Jackson stops at the first mistake, and describes it for programmers. */
final class CatalogueForm {

    private final Map<JsonPointer, Integer> lines = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private CatalogueForm() {}

    /** What is missing, unknown or of the wrong type, each with its line, its path in the document and the remedy. */
    static List<String> problems(ObjectMapper mapper, String text) {
        CatalogueForm form = new CatalogueForm();
        form.findLines(mapper, text);
        form.check(JsonPointer.empty(), mapper.readTree(text), Catalogue.class);
        return List.copyOf(form.problems);
    }

    private void findLines(ObjectMapper mapper, String text) {
        try (JsonParser parser = mapper.createParser(text)) {
            while (parser.nextToken() != null) {
                lines.putIfAbsent(
                        parser.streamReadContext().pathAsPointer(),
                        parser.currentTokenLocation().getLineNr());
            }
        }
    }

    private void check(JsonPointer at, JsonNode node, Type type) {
        if (node.isNull()) {
            tell(at, "is empty; write a value");
        } else if (type instanceof ParameterizedType optional && optional.getRawType() == Optional.class) {
            check(at, node, optional.getActualTypeArguments()[0]);
        } else if (type instanceof ParameterizedType list) {
            require(at, node, node.isArray(), "a list");
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                check(at.appendIndex(i), node.path(i), list.getActualTypeArguments()[0]);
            }
        } else if (type instanceof Class<?> known && known.isRecord()) {
            checkFields(at, node, known);
        } else {
            checkValue(at, node, type);
        }
    }

    private void checkFields(JsonPointer at, JsonNode node, Class<?> type) {
        List<RecordComponent> fields = List.of(type.getRecordComponents());
        String names = fields.stream().map(RecordComponent::getName).collect(Collectors.joining(", "));
        if (!node.isObject()) {
            require(at, node, false, "a group of fields (" + names + ")");
            return;
        }
        for (RecordComponent field : fields) {
            JsonPointer there = at.appendProperty(field.getName());
            if (node.has(field.getName())) {
                check(there, node.path(field.getName()), field.getGenericType());
            } else if (field.getType() != Optional.class) {
                tell(there, "is missing; add it");
            }
        }
        Stream<String> unknown = node.propertyStream().map(Map.Entry::getKey).filter(name -> fields.stream()
                .noneMatch(field -> field.getName().equals(name)));
        unknown.forEach(name -> tell(at.appendProperty(name), "is an unknown field; the fields here are " + names));
    }

    private void checkValue(JsonPointer at, JsonNode node, Type type) {
        if (type == int.class || type == long.class) {
            boolean fits = type == int.class ? node.canConvertToInt() : node.canConvertToLong();
            require(at, node, node.isIntegralNumber() && fits, "a whole number");
        } else if (type == boolean.class) {
            require(at, node, node.isBoolean(), "true or false");
        } else if (type instanceof Class<?> values && values.isEnum()) {
            List<String> allowed = Arrays.stream(values.getEnumConstants())
                    .map(value -> ((WireValue) value).wire())
                    .toList();
            require(at, node, allowed.contains(node.asString("")), "one of " + String.join(", ", allowed));
        } else {
            require(at, node, node.isValueNode(), "a text");
        }
    }

    private void require(JsonPointer at, JsonNode node, boolean fits, String wanted) {
        if (!fits) {
            tell(at, "must be " + wanted + (node.isValueNode() ? ", not " + node : ""));
        }
    }

    /** Reports a missing entry with the line where its group begins. */
    private void tell(JsonPointer at, String problem) {
        Integer line = lines.getOrDefault(at, lines.get(at.head()));
        problems.add((line == null ? "" : "line " + line + ": ") + path(at) + " " + problem);
    }

    private static String path(JsonPointer at) {
        String path = at.toString().replaceAll("/([0-9]+)(?=/|$)", "[$1]").replace('/', '.');
        return path.isEmpty() ? "the catalogue" : path.substring(1);
    }
}
