package io.vpsmanager.api.data;

import io.vpsmanager.api.data.Operation.Proof;
import io.vpsmanager.api.data.TypeDef.Field;
import io.vpsmanager.api.data.TypeDef.Fields;
import io.vpsmanager.api.data.TypeDef.Scalar;
import io.vpsmanager.api.data.TypeDef.Values;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the contract's JSON files. */
final class ContractDataReader {

    private final List<Operation> operations = new ArrayList<>();
    private final Map<String, TypeDef> types = new HashMap<>();

    private ContractDataReader() {}

    static ContractData read(String... files) {
        ContractDataReader reader = new ContractDataReader();
        for (String file : files) {
            reader.add(open(file));
        }
        return new ContractData(reader.operations, reader.types);
    }

    private static JsonNode open(String file) {
        String resource = "/contract/" + file + ".json";
        try (InputStream in = ContractDataReader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the contract module has no " + resource);
            }
            return new JsonMapper().readTree(in);
        } catch (IOException failed) {
            throw new UncheckedIOException("reading " + resource, failed);
        }
    }

    private void add(JsonNode file) {
        file.path("operations").forEach(node -> operations.add(operation(node)));
        file.path("types").properties().forEach(type -> types.putIfAbsent(type.getKey(), definition(type.getValue())));
        file.path("enumAdditions")
                .properties()
                .forEach(more -> types.merge(more.getKey(), values(more.getValue()), ContractDataReader::joined));
    }

    private static TypeDef joined(TypeDef known, TypeDef more) {
        if (known instanceof Values old && more instanceof Values added) {
            return new Values(
                    Stream.concat(old.allowed().stream(), added.allowed().stream())
                            .distinct()
                            .toList(),
                    old.numeric());
        }
        throw new IllegalStateException("enumAdditions name a type that is no enum: " + known);
    }

    private static Operation operation(JsonNode node) {
        List<Parameter> parameters = new ArrayList<>();
        node.path("parameters")
                .forEach(parameter -> parameters.add(new Parameter(
                        parameter.required("name").asString(),
                        parameter.required("in").asString().equals("path") ? Parameter.In.PATH : Parameter.In.QUERY,
                        type(parameter.required("type")),
                        parameter.path("required").asBoolean(false))));
        return new Operation(
                new Operation.Key(
                        node.required("method").asString(),
                        node.required("path").asString()),
                parameters,
                node.has("body") ? Optional.of(type(node.required("body"))) : Optional.empty(),
                type(node.required("returns")),
                proof(node.path("authentication").asString("")),
                new Operation.Traits(
                        node.path("prefixed").asBoolean(true),
                        node.path("expandable").asBoolean(false),
                        stage(node.path("stage").asString(""))));
    }

    /** The data writes some stages with a comma behind them. */
    private static String stage(String written) {
        String stage = written.replace(",", "").strip();
        return stage.isEmpty() ? "production" : stage;
    }

    private static Proof proof(String authentication) {
        return switch (authentication) {
            case "none" -> Proof.NONE;
            case "application" -> Proof.APPLICATION;
            default -> Proof.SIGNED;
        };
    }

    /** A type is written `x`, `[x]` or `["x"]` for a list, `{"map": x}` for an object with free keys. */
    private static TypeRef type(JsonNode node) {
        if (node.isArray()) {
            return new TypeRef.ListOf(type(node.required(0)));
        }
        if (node.isObject()) {
            return new TypeRef.MapOf(type(node.required("map")));
        }
        String name = node.asString();
        return name.startsWith("[")
                ? new TypeRef.ListOf(new TypeRef.Named(name.substring(1, name.length() - 1)))
                : new TypeRef.Named(name);
    }

    private static TypeDef definition(JsonNode node) {
        if (node.has("enum")) {
            return values(node.required("enum"));
        }
        if (node.has("scalar")) {
            return new Scalar(node.required("scalar").asString());
        }
        Map<String, Field> fields = new LinkedHashMap<>();
        node.required("fields").properties().forEach(field -> fields.put(field.getKey(), field(field.getValue())));
        return new Fields(fields);
    }

    private static Field field(JsonNode node) {
        return new Field(
                type(node.required("type")),
                node.path("nullable").asBoolean(false),
                node.path("readOnly").asBoolean(false),
                node.path("required").asBoolean(false));
    }

    private static Values values(JsonNode node) {
        List<String> allowed = node.valueStream().map(JsonNode::asString).toList();
        return new Values(allowed, !node.isEmpty() && node.required(0).isNumber());
    }
}
