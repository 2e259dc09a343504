package io.vpsmanager.api;

import io.vpsmanager.api.data.ContractData;
import io.vpsmanager.api.data.Operation;
import io.vpsmanager.api.data.TypeDef;
import io.vpsmanager.api.data.TypeRef;
import io.vpsmanager.contract.call.ContractException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks a request body against the contract data, and removes the fields that a caller cannot set. */
final class BodyCheck {

    private final ContractData data;
    private final JsonMapper mapper;

    BodyCheck(ContractData data, ApiJson json) {
        this.data = data;
        this.mapper = json.mapper();
    }

    /** The body without its read-only fields. No body is an empty one. */
    ObjectNode check(Operation operation, byte[] raw) {
        JsonNode read = parse(raw);
        // A client that has nothing to send may send null.
        JsonNode sent = read.isNull() ? mapper.createObjectNode() : read;
        if (operation.body().isEmpty()) {
            if (!sent.isEmpty()) {
                throw ContractException.invalid("body", operation.key() + " takes no body: send none");
            }
            return mapper.createObjectNode();
        }
        if (!(sent instanceof ObjectNode object)) {
            throw ContractException.invalid("body", "The body must be a JSON object");
        }
        return (ObjectNode) value(
                "body", withoutReadFields(operation, object), operation.body().get());
    }

    /** What GET answered can be sent back whole: fields that only the answer's type has are read-only. */
    private ObjectNode withoutReadFields(Operation operation, ObjectNode sent) {
        if (!operation.method().equals("PUT")) {
            return sent;
        }
        Set<String> writable = fieldNames(operation.body().orElseThrow());
        Set<String> onlyRead = data.operations().stream()
                .filter(read -> read.method().equals("GET") && read.path().equals(operation.path()))
                .flatMap(read -> fieldNames(read.returns()).stream())
                .filter(name -> !writable.contains(name))
                .collect(Collectors.toSet());
        return sent.deepCopy().without(onlyRead);
    }

    private Set<String> fieldNames(TypeRef type) {
        return type instanceof TypeRef.Named named && data.find(named).orElse(null) instanceof TypeDef.Fields fields
                ? fields.byName().keySet()
                : Set.of();
    }

    private JsonNode parse(byte[] raw) {
        if (raw.length == 0) {
            return mapper.createObjectNode();
        }
        try {
            return mapper.readTree(raw);
        } catch (JacksonException broken) {
            throw ContractException.invalid("body", "The body is no valid JSON: " + problem(broken) + place(broken));
        }
    }

    /** The parser's message, without what it says about itself. */
    static String problem(JacksonException broken) {
        return broken.getOriginalMessage()
                .replaceAll(" \\(start marker at \\[Source:[^\\]]*\\]\\)", "")
                .replaceAll(", from `[^`]*`", "");
    }

    private static String place(JacksonException broken) {
        TokenStreamLocation at = broken.getLocation();
        return at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }

    private JsonNode value(String name, JsonNode sent, TypeRef type) {
        return switch (type) {
            case TypeRef.Named named -> named(name, sent, named);
            case TypeRef.ListOf(TypeRef item) -> {
                require(sent.isArray(), name, "a list");
                ArrayNode checked = mapper.createArrayNode();
                for (int i = 0; i < sent.size(); i++) {
                    checked.add(value(name + "[" + i + "]", sent.required(i), item));
                }
                yield checked;
            }
            case TypeRef.MapOf(TypeRef item) -> {
                require(sent.isObject(), name, "an object");
                ObjectNode checked = mapper.createObjectNode();
                sent.properties()
                        .forEach(entry -> checked.set(
                                entry.getKey(), value(name + "." + entry.getKey(), entry.getValue(), item)));
                yield checked;
            }
        };
    }

    private JsonNode named(String name, JsonNode sent, TypeRef.Named type) {
        Optional<TypeDef> definition = data.find(type);
        if (definition.isEmpty()) {
            return scalar(name, sent, type.name());
        }
        return switch (definition.get()) {
            case TypeDef.Fields fields -> object(name, sent, fields);
            case TypeDef.Scalar(String scalar) -> scalar(name, sent, scalar);
            case TypeDef.Values values -> {
                boolean form = values.numeric() ? sent.isIntegralNumber() : sent.isString();
                require(
                        form && values.allowed().contains(sent.asString()),
                        name,
                        "one of " + String.join(", ", values.allowed()));
                yield sent;
            }
        };
    }

    private ObjectNode object(String name, JsonNode sent, TypeDef.Fields fields) {
        require(sent.isObject(), name, "an object");
        String prefix = name.equals("body") ? "" : name + ".";
        ObjectNode checked = mapper.createObjectNode();
        for (Map.Entry<String, JsonNode> entry : sent.properties()) {
            String path = prefix + entry.getKey();
            TypeDef.Field field = fields.byName().get(entry.getKey());
            if (field == null) {
                throw ContractException.invalid(
                        path,
                        "The field '" + path + "' is unknown: the fields are " + String.join(", ", fields.writable()));
            }
            if (!field.readOnly() && !isLeftOut(entry.getValue(), field)) {
                checked.set(entry.getKey(), field(path, entry.getValue(), field));
            }
        }
        requireAll(prefix, checked, fields);
        return checked;
    }

    /** Treats null in a field that cannot be null as absent: OVHcloud's clients send unset fields as null. */
    private static boolean isLeftOut(JsonNode sent, TypeDef.Field field) {
        return sent.isNull() && !field.nullable();
    }

    private JsonNode field(String path, JsonNode sent, TypeDef.Field field) {
        return sent.isNull() ? sent : value(path, sent, field.type());
    }

    private static void requireAll(String prefix, ObjectNode checked, TypeDef.Fields fields) {
        fields.byName().forEach((name, field) -> {
            if (field.required() && !field.readOnly() && !checked.has(name)) {
                throw ContractException.invalid(prefix + name, "The field '" + prefix + name + "' is missing: send it");
            }
        });
    }

    private static JsonNode scalar(String name, JsonNode sent, String type) {
        require(Scalars.fits(type, sent), name, Scalars.describe(type));
        return sent;
    }

    private static void require(boolean fits, String name, String expected) {
        if (!fits) {
            throw ContractException.invalid(name, "The field '" + name + "' must be " + expected);
        }
    }
}
