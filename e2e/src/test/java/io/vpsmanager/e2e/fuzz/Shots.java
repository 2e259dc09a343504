package io.vpsmanager.e2e.fuzz;

import io.vpsmanager.api.data.ContractData;
import io.vpsmanager.api.data.Operation;
import io.vpsmanager.api.data.Parameter;
import io.vpsmanager.api.data.TypeDef;
import io.vpsmanager.api.data.TypeRef;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Makes calls from the contract data: mostly right, and wrong in one place or another. */
final class Shots {

    private static final Optional<String> JSON = Optional.of("application/json");
    private static final List<String> TYPES = List.of(
            "text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data", "x", "*/*");
    /** What paths of this world really name, so that calls come further than "not found". */
    private static final Map<String, List<String>> REAL = Map.of(
            "serviceName", List.of("vps-test-01", "vps-test-02", "vps-test-03", "vps-test-04"),
            "id", List.of("1", "2", "3"),
            "option", List.of("snapshot", "automatedBackup"),
            "ipAddress", List.of("203.0.113.1", "192.0.2.1"));

    private static final List<String> FIELDS =
            List.of("name", "state", "vcore", "memoryLimit", "slaMonitoring", "model.disk", "iam.id", "unknown");
    private static final List<String> OPERATORS =
            List.of("eq", "ne", "lt", "lte", "gt", "gte", "in", "nin", "like", "x");

    private final ContractData data;
    private final Random random;
    private final Oddities odd;

    Shots(ContractData data, Random random) {
        this.data = data;
        this.random = random;
        this.odd = new Oddities(random);
    }

    Shot next(Operation operation) {
        String target = (operation.prefixed() ? (random.nextBoolean() ? "/1.0" : "/v1") : "")
                + path(operation)
                + query(operation);
        if (operation.body().isEmpty()) {
            return random.nextInt(4) == 0
                    ? new Shot(operation.method(), target, odd.json(0), type(), Optional.empty())
                    : new Shot(operation.method(), target, "", Optional.empty(), Optional.empty());
        }
        Optional<TypeDef.Fields> fields = fields(operation.body().get());
        if (fields.isPresent() && random.nextInt(3) == 0) {
            return oneWrongField(operation, fields.get());
        }
        String body = random.nextInt(4) == 0 ? odd.broken() : body(fields);
        return new Shot(operation.method(), target, body, type(), Optional.empty());
    }

    /** Headers that mean something to a call, with values that mostly mean nothing. */
    Map<String, String> headers(Operation operation) {
        String value = encode(random.nextBoolean() ? odd.text() : odd.number());
        return switch (random.nextInt(operation.traits().expandable() ? 6 : 12)) {
            case 0, 1 -> paged("Filter", oneOf(FIELDS) + ":" + oneOf(OPERATORS) + "=" + value);
            case 2 -> paged("Filter", value);
            case 3 -> paged("Sort", random.nextBoolean() ? oneOf(FIELDS) : value);
            case 4 -> paged(oneOf(List.of("Size", "Number", "Sort-Order")), value);
            case 5 -> Map.of("X-OVH-Batch", value.substring(0, Math.min(1, value.length())));
            case 6 -> Map.of("Idempotency-Key", value);
            default -> Map.of();
        };
    }

    private static Map<String, String> paged(String name, String value) {
        return Map.of("X-Pagination-Mode", "CachedObjectList-Pages", "X-Pagination-" + name, value);
    }

    private String oneOf(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A path that is right, and a body in which nothing but one field is wrong. */
    private Shot oneWrongField(Operation operation, TypeDef.Fields fields) {
        String path = "/1.0" + operation.path();
        for (Parameter parameter : operation.parameters()) {
            path = path.replace(
                    "{" + parameter.name() + "}",
                    REAL.getOrDefault(parameter.name(), List.of("x")).getFirst());
        }
        List<String> writable = fields.writable();
        boolean unknown = writable.isEmpty() || random.nextInt(3) == 0;
        String name = unknown ? "unknown" + random.nextInt(100) : writable.get(random.nextInt(writable.size()));
        // An object is wrong for every scalar, enum and list; for an object there is a list.
        boolean takesObject = !unknown
                && Optional.ofNullable(fields.byName().get(name))
                        .flatMap(field -> fields(field.type()))
                        .isPresent();
        String body = "{" + Oddities.quote(name) + ":" + (takesObject ? "[1]" : "{\"a\":1}") + "}";
        return new Shot(operation.method(), path, body, JSON, Optional.of(name));
    }

    private Optional<TypeDef.Fields> fields(TypeRef type) {
        return type instanceof TypeRef.Named named
                ? data.find(named).filter(TypeDef.Fields.class::isInstance).map(TypeDef.Fields.class::cast)
                : Optional.empty();
    }

    private String path(Operation operation) {
        StringBuilder path = new StringBuilder();
        for (String segment : operation.path().substring(1).split("/", -1)) {
            boolean parameter = segment.startsWith("{");
            path.append('/').append(parameter ? value(segment.substring(1, segment.length() - 1)) : segment);
        }
        return switch (random.nextInt(60)) {
            case 0 -> path.append('/').append("x".repeat(8000)).toString();
            case 1 -> path.append("/").toString();
            case 2 -> path.append("//").toString();
            case 3 -> path.append(";a=b").toString();
            case 4 -> path.append("x".repeat(20_000)).toString();
            default -> path.toString();
        };
    }

    private String value(String name) {
        List<String> real = REAL.getOrDefault(name, List.of("1"));
        return random.nextInt(3) > 0
                ? real.get(random.nextInt(real.size()))
                : encode(random.nextBoolean() ? odd.text() : odd.number());
    }

    private String query(Operation operation) {
        List<String> parts = new ArrayList<>();
        for (String name : operation.queryNames()) {
            int times = random.nextInt(3);
            for (int i = 0; i < times; i++) {
                parts.add(encode(name) + "=" + encode(random.nextBoolean() ? odd.text() : odd.number()));
            }
        }
        switch (random.nextInt(20)) {
            case 0 -> parts.add(encode(odd.text()) + "=" + encode(odd.text()));
            case 1 -> parts.add("%25zz");
            case 2 -> parts.add("a=" + "y".repeat(random.nextInt(20_000)));
            default -> {}
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private String body(Optional<TypeDef.Fields> fields) {
        List<String> members = new ArrayList<>();
        fields.ifPresent(known -> known.byName().forEach((name, field) -> {
            int times = random.nextInt(10);
            // Now and then twice: a field may stand in a body once only.
            for (int i = 0; i < (times == 0 ? 2 : times < 5 ? 1 : 0); i++) {
                members.add(Oddities.quote(name) + ":" + fieldValue(field));
            }
        }));
        if (random.nextInt(6) == 0) {
            members.add(Oddities.quote(odd.text()) + ":" + odd.json(0));
        }
        return "{" + String.join(",", members) + "}";
    }

    private String fieldValue(TypeDef.Field field) {
        if (random.nextInt(3) > 0 && field.type() instanceof TypeRef.Named named) {
            Optional<TypeDef> definition = data.find(named);
            if (definition.isPresent() && definition.get() instanceof TypeDef.Values values) {
                String one =
                        values.allowed().get(random.nextInt(values.allowed().size()));
                return values.numeric() ? one : Oddities.quote(one);
            }
            return named.name().startsWith("string") ? Oddities.quote(odd.text()) : odd.number();
        }
        return odd.json(0);
    }

    private Optional<String> type() {
        return switch (random.nextInt(8)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(TYPES.get(random.nextInt(TYPES.size())));
            default -> JSON;
        };
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
