package io.vpsmanager.api.describe;

import io.vpsmanager.api.data.ContractData;
import io.vpsmanager.api.data.Operation;
import io.vpsmanager.api.data.Parameter;
import io.vpsmanager.api.data.TypeDef;
import io.vpsmanager.api.data.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A section in OVHcloud's own form, which npm's `ovh` loads. */
public final class NativeSchema {

    private final ContractData data;

    public NativeSchema(ContractData data) {
        this.data = data;
    }

    /** The schema of the operations under `resourcePath`. */
    public Map<String, Object> of(String resourcePath, String basePath, List<Operation> operations) {
        Map<String, List<Operation>> byPath = operations.stream()
                .collect(Collectors.groupingBy(Operation::path, LinkedHashMap::new, Collectors.toList()));
        List<Object> apis = new ArrayList<>();
        byPath.forEach((path, there) -> apis.add(ordered(
                "path",
                path,
                "description",
                "Operations of " + path,
                "operations",
                there.stream().map(this::operation).toList())));
        Map<String, Object> models = new LinkedHashMap<>();
        UsedTypes.of(data, operations).forEach((name, definition) -> models.put(name, model(name, definition)));
        return ordered(
                "apiVersion",
                "1.0",
                "basePath",
                basePath,
                "resourcePath",
                resourcePath,
                "apis",
                apis,
                "models",
                models);
    }

    private Map<String, Object> operation(Operation operation) {
        String stage = operation.traits().stage();
        List<Object> parameters = new ArrayList<>();
        operation.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        operation
                .body()
                .ifPresent(body -> parameters.add(ordered(
                        "name",
                        "body",
                        "paramType",
                        "body",
                        "dataType",
                        type(body),
                        "fullType",
                        type(body),
                        "required",
                        true,
                        "description",
                        "")));
        return ordered(
                "httpMethod",
                operation.method(),
                "apiStatus",
                ordered("value", stage.toUpperCase(Locale.ROOT), "description", stage),
                "description",
                operation.key().toString(),
                "noAuthentication",
                operation.proof() != Operation.Proof.SIGNED,
                "parameters",
                parameters,
                "responseType",
                type(operation.returns()),
                "responseFullType",
                type(operation.returns()));
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        return ordered(
                "name",
                parameter.name(),
                "paramType",
                parameter.in() == Parameter.In.PATH ? "path" : "query",
                "dataType",
                type(parameter.type()),
                "fullType",
                type(parameter.type()),
                "required",
                parameter.required() || parameter.in() == Parameter.In.PATH,
                "description",
                "");
    }

    private static Map<String, Object> model(String name, TypeDef definition) {
        int dot = name.lastIndexOf('.');
        Map<String, Object> model = ordered(
                "id", name.substring(dot + 1), "namespace", dot < 0 ? "" : name.substring(0, dot), "description", name);
        switch (definition) {
            case TypeDef.Values(List<String> allowed, boolean numeric) -> {
                model.put("enum", allowed);
                model.put("enumType", numeric ? "long" : "string");
            }
            case TypeDef.Fields(Map<String, TypeDef.Field> byName) -> {
                Map<String, Object> properties = new LinkedHashMap<>();
                byName.forEach((property, field) -> properties.put(
                        property,
                        ordered(
                                "type",
                                type(field.type()),
                                "fullType",
                                type(field.type()),
                                "canBeNull",
                                field.nullable(),
                                "readOnly",
                                field.readOnly(),
                                "required",
                                field.required(),
                                "description",
                                "")));
                model.put("properties", properties);
            }
            case TypeDef.Scalar(String scalar) -> model.put("type", scalar);
        }
        return model;
    }

    private static String type(TypeRef type) {
        return switch (type) {
            case TypeRef.ListOf(TypeRef item) -> type(item) + "[]";
            case TypeRef.MapOf(TypeRef value) -> "map[string]" + type(value);
            case TypeRef.Named named -> scalar(named.name());
        };
    }

    private static String scalar(String name) {
        return switch (name) {
            case "integer" -> "long";
            case "number" -> "double";
            case "string:date-time" -> "datetime";
            default -> name.startsWith("string:") ? name.substring("string:".length()) : name;
        };
    }

    /** A map in the order written: key, value, key, value. */
    static Map<String, Object> ordered(Object... entries) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            map.put((String) entries[i], entries[i + 1]);
        }
        return map;
    }
}
