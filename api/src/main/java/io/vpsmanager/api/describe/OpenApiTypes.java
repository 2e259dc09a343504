package io.vpsmanager.api.describe;

import static io.vpsmanager.api.describe.NativeSchema.ordered;

import io.vpsmanager.api.data.ContractData;
import io.vpsmanager.api.data.TypeDef;
import io.vpsmanager.api.data.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Types of the contract as schemas of OpenAPI 3. */
final class OpenApiTypes {

    private final ContractData data;

    OpenApiTypes(ContractData data) {
        this.data = data;
    }

    /** OpenAPI allows letters, digits, dots, dashes and underscores in a component's name. */
    static String component(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    static Map<String, Object> reference(String name) {
        return ordered("$ref", "#/components/schemas/" + component(name));
    }

    /** What an operation answers; nothing is `null`, which OpenAPI 3.0 has no type of. */
    Map<String, Object> nullableSchema(TypeRef returns) {
        return returns.equals(new TypeRef.Named("void"))
                ? ordered("type", "object", "nullable", true)
                : schema(returns);
    }

    Map<String, Object> schema(TypeRef type) {
        return switch (type) {
            case TypeRef.ListOf(TypeRef item) -> ordered("type", "array", "items", schema(item));
            case TypeRef.MapOf(TypeRef value) -> ordered("type", "object", "additionalProperties", schema(value));
            case TypeRef.Named named ->
                data.find(named)
                        .map(definition -> definition instanceof TypeDef.Scalar alias
                                ? alias(named.name(), alias)
                                : reference(named.name()))
                        .orElseGet(() -> scalar(named.name()));
        };
    }

    Map<String, Object> schema(TypeDef definition) {
        return switch (definition) {
            case TypeDef.Values(List<String> allowed, boolean numeric) ->
                numeric
                        ? ordered(
                                "type",
                                "integer",
                                "enum",
                                allowed.stream().map(Long::valueOf).toList())
                        : ordered("type", "string", "enum", allowed);
            case TypeDef.Scalar(String scalar) -> scalar(scalar);
            case TypeDef.Fields(Map<String, TypeDef.Field> byName) -> object(byName);
        };
    }

    private Map<String, Object> object(Map<String, TypeDef.Field> byName) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        byName.forEach((name, field) -> {
            properties.put(name, field(field));
            if (field.required()) {
                required.add(name);
            }
        });
        Map<String, Object> object = ordered("type", "object", "properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        return object;
    }

    /** OpenAPI 3.0 ignores everything beside a reference, so a reference with marks is wrapped. */
    private Map<String, Object> field(TypeDef.Field field) {
        Map<String, Object> schema = schema(field.type());
        if (!field.nullable() && !field.readOnly()) {
            return schema;
        }
        Map<String, Object> marked = schema.containsKey("$ref") ? ordered("allOf", List.of(schema)) : schema;
        if (field.nullable()) {
            marked.put("nullable", true);
        }
        if (field.readOnly()) {
            marked.put("readOnly", true);
        }
        return marked;
    }

    private static Map<String, Object> alias(String name, TypeDef.Scalar alias) {
        // OVHcloud's data calls it `string:ipv4`, but the addresses are of both kinds.
        return scalar(name.equals("ip") ? "string" : alias.name());
    }

    private static Map<String, Object> scalar(String name) {
        return switch (name) {
            case "boolean", "object" -> ordered("type", name);
            case "number" -> ordered("type", "number");
            case "integer" -> ordered("type", "integer", "format", "int64");
            default ->
                name.startsWith("string:")
                        ? ordered("type", "string", "format", name.substring("string:".length()))
                        : ordered("type", "string");
        };
    }
}
