package io.vpsmanager.api.describe;

import static io.vpsmanager.api.describe.NativeSchema.ordered;

import io.vpsmanager.api.data.ContractData;
import io.vpsmanager.api.data.Operation;
import io.vpsmanager.api.data.Parameter;
import io.vpsmanager.api.data.TypeRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A section as OpenAPI 3. */
public final class OpenApi {

    private static final List<String> SIGNATURE =
            List.of("X-Ovh-Application", "X-Ovh-Consumer", "X-Ovh-Timestamp", "X-Ovh-Signature");

    /** A token of `POST /auth/oauth2/token`, which every signed operation takes for a signature. */
    private static final String TOKEN = "Bearer";

    private final ContractData data;
    private final OpenApiTypes types;

    public OpenApi(ContractData data) {
        this.data = data;
        this.types = new OpenApiTypes(data);
    }

    /** The document of the operations under `resourcePath`. */
    public Map<String, Object> of(String resourcePath, String basePath, List<Operation> operations) {
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        for (Operation operation : operations) {
            paths.computeIfAbsent(operation.path(), _ -> new LinkedHashMap<>())
                    .put(operation.method().toLowerCase(Locale.ROOT), operation(operation));
        }
        Map<String, Object> schemas = new LinkedHashMap<>();
        UsedTypes.of(data, operations)
                .forEach((name, definition) -> schemas.put(OpenApiTypes.component(name), types.schema(definition)));
        schemas.put("Error", error());
        return ordered(
                "openapi",
                "3.0.3",
                "info",
                ordered("title", "OVHcloud API v1: " + resourcePath, "version", "1.0"),
                "servers",
                List.of(ordered("url", basePath)),
                "paths",
                paths,
                "components",
                ordered("schemas", schemas, "securitySchemes", schemes()));
    }

    private Map<String, Object> operation(Operation operation) {
        List<Object> parameters = new ArrayList<>();
        operation.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        headers(operation).forEach(name -> parameters.add(header(name)));
        Map<String, Object> described = ordered(
                "operationId",
                operation.method().toLowerCase(Locale.ROOT)
                        + operation.path().replaceAll("[{}]", "").replaceAll("\\W", "_"),
                "tags",
                List.of(tag(operation)),
                "parameters",
                parameters,
                "responses",
                ordered(
                        "200",
                        ordered("description", "Done", "content", content(types.nullableSchema(operation.returns()))),
                        "default",
                        ordered("description", "Refused", "content", content(OpenApiTypes.reference("Error")))),
                "security",
                security(operation.proof()),
                "x-stage",
                operation.traits().stage());
        operation
                .body()
                .ifPresent(body -> described.put(
                        "requestBody", ordered("required", true, "content", content(types.schema(body)))));
        if (operation.traits().stage().equals("deprecated")) {
            described.put("deprecated", true);
        }
        return described;
    }

    /** What the operations of one noun are listed under: the first word of the path after its section. */
    private static String tag(Operation operation) {
        String[] words = operation.path().substring(1).split("/", -1);
        return Arrays.stream(words)
                .skip(1)
                .filter(word -> !word.startsWith("{"))
                .findFirst()
                .orElse(words[0]);
    }

    /** The headers that change the form of the answer: docs/api.md. */
    private static List<String> headers(Operation operation) {
        if (operation.method().equals("POST")) {
            // A key is kept for a caller, so it is not read where there is none.
            return operation.proof() == Operation.Proof.SIGNED ? List.of("Idempotency-Key") : List.of();
        }
        if (operation.traits().expandable()) {
            return List.of(
                    "X-Pagination-Mode",
                    "X-Pagination-Number",
                    "X-Pagination-Size",
                    "X-Pagination-Sort",
                    "X-Pagination-Sort-Order",
                    "X-Pagination-Filter");
        }
        return operation.method().equals("GET") && operation.path().contains("{") ? List.of("X-OVH-Batch") : List.of();
    }

    private static Map<String, Object> header(String name) {
        return ordered("name", name, "in", "header", "required", false, "schema", ordered("type", "string"));
    }

    private Map<String, Object> parameter(Parameter parameter) {
        boolean path = parameter.in() == Parameter.In.PATH;
        Map<String, Object> described = ordered(
                "name",
                parameter.name(),
                "in",
                path ? "path" : "query",
                "required",
                path || parameter.required(),
                "schema",
                types.schema(parameter.type()));
        if (parameter.type() instanceof TypeRef.MapOf) {
            // Otherwise tools that try operations invent names.
            described.put("example", Map.of());
        }
        return described;
    }

    private static Map<String, Object> content(Map<String, Object> schema) {
        return ordered("application/json", ordered("schema", schema));
    }

    private static List<Object> security(Operation.Proof proof) {
        return switch (proof) {
            case NONE -> List.of();
            case APPLICATION -> List.of(ordered(SIGNATURE.getFirst(), List.of()));
            case SIGNED -> {
                Map<String, Object> all = new LinkedHashMap<>();
                SIGNATURE.forEach(header -> all.put(header, List.of()));
                yield List.of(all, ordered(TOKEN, List.of()));
            }
        };
    }

    private static Map<String, Object> schemes() {
        Map<String, Object> schemes = new LinkedHashMap<>();
        SIGNATURE.forEach(header -> schemes.put(header, ordered("type", "apiKey", "in", "header", "name", header)));
        schemes.put(
                TOKEN,
                ordered("type", "http", "scheme", "bearer", "description", "A token of POST /auth/oauth2/token"));
        return schemes;
    }

    private static Map<String, Object> error() {
        Map<String, Object> text = ordered("type", "string");
        return ordered(
                "type",
                "object",
                "properties",
                ordered("class", text, "message", text, "httpCode", text, "errorCode", text));
    }
}
