package io.vpsmanager.api;

import io.vpsmanager.api.data.ContractData;
import io.vpsmanager.api.data.Operation;
import io.vpsmanager.api.data.TypeDef;
import io.vpsmanager.api.data.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the objects behind a list of names can be filtered and sorted by, from the contract data. */
final class ObjectFields {

    /** How values of a field are written and compared. */
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        TIME,
        UUID
    }

    /**
     * What is known of the values of a field.
     *
     * @param allowed all there are; empty: others too
     */
    record Field(Kind kind, List<String> allowed) {

        static final Field TEXT = new Field(Kind.TEXT, List.of());

        Field {
            allowed = List.copyOf(allowed);
        }
    }

    private final ContractData data;

    ObjectFields(ContractData data) {
        this.data = data;
    }

    /** The scalar fields of a list's objects by name, with a dot into an object. */
    Map<String, Field> of(Operation list) {
        Map<String, Field> fields = new TreeMap<>();
        item(list).ifPresent(item -> collect("", item.returns(), fields));
        return fields;
    }

    /** The operation that answers one object of a list: its path, and one parameter more. */
    Optional<Operation> item(Operation list) {
        return data.operations().stream()
                .filter(operation -> operation.method().equals("GET"))
                .filter(operation -> operation.path().matches("\\Q" + list.path() + "\\E/\\{\\w+}"))
                .findFirst();
    }

    private void collect(String prefix, TypeRef type, Map<String, Field> fields) {
        if (!(type instanceof TypeRef.Named named)
                || !(data.find(named).orElse(null) instanceof TypeDef.Fields object)) {
            return;
        }
        object.byName().forEach((name, field) -> {
            if (field.type() instanceof TypeRef.Named inner && !inner.name().equals("object")) {
                Optional<TypeDef> definition = data.find(inner);
                if (definition.isPresent() && definition.get() instanceof TypeDef.Fields) {
                    collect(prefix + name + ".", inner, fields);
                } else {
                    fields.put(prefix + name, field(inner, definition));
                }
            }
        });
    }

    private static Field field(TypeRef.Named type, Optional<TypeDef> definition) {
        if (definition.isPresent()) {
            return definition.get() instanceof TypeDef.Values values
                    ? values.numeric() ? new Field(Kind.NUMBER, List.of()) : new Field(Kind.TEXT, values.allowed())
                    : Field.TEXT;
        }
        return switch (type.name()) {
            case "integer", "number" -> new Field(Kind.NUMBER, List.of());
            case "boolean" -> new Field(Kind.BOOLEAN, List.of());
            case "string:date-time" -> new Field(Kind.TIME, List.of());
            case "string:uuid" -> new Field(Kind.UUID, List.of());
            default -> Field.TEXT;
        };
    }
}
