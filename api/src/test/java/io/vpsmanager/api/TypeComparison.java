package io.vpsmanager.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.vpsmanager.api.data.ContractData;
import io.vpsmanager.api.data.TypeDef;
import io.vpsmanager.api.data.TypeRef;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.WireValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares Java types with the contract's, all the way down, and collects what differs. */
final class TypeComparison {

    private static final Map<Class<?>, Set<String>> SCALARS = Map.ofEntries(
            Map.entry(String.class, Set.of("string", "string:password", "string:ipv4", "string:ip-block")),
            Map.entry(long.class, Set.of("integer")),
            Map.entry(Long.class, Set.of("integer")),
            Map.entry(double.class, Set.of("number")),
            Map.entry(Double.class, Set.of("number")),
            Map.entry(boolean.class, Set.of("boolean")),
            Map.entry(Boolean.class, Set.of("boolean")),
            Map.entry(UUID.class, Set.of("string:uuid")),
            Map.entry(LocalDate.class, Set.of("string:date")),
            Map.entry(LocalTime.class, Set.of("string:time")),
            Map.entry(OffsetDateTime.class, Set.of("string:date-time")));

    private final ContractData data;
    private final List<String> differences = new ArrayList<>();

    TypeComparison(ContractData data) {
        this.data = data;
    }

    List<String> differences() {
        return differences;
    }

    void differ(String where, String what) {
        differences.add(where + ": " + what);
    }

    void compare(String where, Type java, TypeRef type) {
        switch (type) {
            case TypeRef.ListOf(TypeRef item) -> {
                if (java instanceof ParameterizedType list && list.getRawType() == List.class) {
                    compare(where + "[]", list.getActualTypeArguments()[0], item);
                } else {
                    differ(where, java + " is no list");
                }
            }
            case TypeRef.MapOf(TypeRef value) -> {
                if (java instanceof ParameterizedType map && map.getRawType() == Map.class) {
                    compare(where + "{}", map.getActualTypeArguments()[1], value);
                } else {
                    differ(where, java + " is no map");
                }
            }
            case TypeRef.Named named -> compareNamed(where, java, named);
        }
    }

    private void compareNamed(String where, Type java, TypeRef.Named type) {
        if (!(java instanceof Class<?> javaClass)) {
            differ(where, java + " is no " + type.name());
            return;
        }
        switch (data.find(type).orElseGet(() -> new TypeDef.Scalar(type.name()))) {
            case TypeDef.Scalar(String scalar) -> compareScalar(where, javaClass, scalar);
            case TypeDef.Values values -> compareValues(where, javaClass, values);
            case TypeDef.Fields fields -> compareFields(where, javaClass, fields);
        }
    }

    private void compareScalar(String where, Class<?> java, String scalar) {
        boolean isVoid = java == void.class && scalar.equals("void");
        if (!isVoid && !SCALARS.getOrDefault(value(java), Set.of()).contains(scalar)) {
            differ(where, java.getSimpleName() + " is no " + scalar);
        }
    }

    /** What a typed id is on the wire: the one component that its record writes. */
    private static Class<?> value(Class<?> java) {
        if (!java.isRecord() || java.getRecordComponents().length != 1) {
            return java;
        }
        RecordComponent only = java.getRecordComponents()[0];
        return only.getAccessor().isAnnotationPresent(JsonValue.class) ? only.getType() : java;
    }

    private void compareValues(String where, Class<?> java, TypeDef.Values values) {
        if (values.numeric()) {
            if (java != int.class) {
                differ(where, java.getSimpleName() + " is no number of " + values.allowed());
            }
        } else if (!java.isEnum() || !WireValue.class.isAssignableFrom(java)) {
            differ(where, java.getSimpleName() + " is no enum with spellings");
        } else {
            Set<String> spelled = Arrays.stream(java.asSubclass(WireValue.class).getEnumConstants())
                    .map(WireValue::wire)
                    .collect(Collectors.toSet());
            sameNames(where, spelled, Set.copyOf(values.allowed()));
        }
    }

    private void compareFields(String where, Class<?> java, TypeDef.Fields fields) {
        if (!java.isRecord()) {
            differ(where, java.getSimpleName() + " is no record");
            return;
        }
        Map<String, RecordComponent> components = components(java);
        sameNames(where, components.keySet(), fields.byName().keySet());
        fields.byName().forEach((name, field) -> {
            RecordComponent component = components.get(name);
            if (component == null) {
                return;
            }
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            boolean leftOut = nullable && component.getAccessor().isAnnotationPresent(JsonInclude.class);
            if (nullable != field.nullable() && !leftOut) {
                differ(where + "." + name, nullable ? "cannot be null in the data" : "can be null in the data");
            }
            compare(where + "." + name, component.getGenericType(), field.type());
        });
    }

    /** An update record holds one change for each writable field. */
    void compareUpdate(String where, Class<?> java, TypeRef type) {
        if (!(type instanceof TypeRef.Named named
                && data.find(named).orElse(null) instanceof TypeDef.Fields fields
                && java.isRecord())) {
            differ(where, java.getSimpleName() + " cannot be compared with " + type);
            return;
        }
        Map<String, RecordComponent> components = components(java);
        sameNames(where, components.keySet(), Set.copyOf(fields.writable()));
        components.forEach((name, component) -> {
            TypeDef.Field field = fields.byName().get(name);
            if (field != null && field.required() && component.getType() != Change.class) {
                compare(where + "." + name, component.getGenericType(), field.type());
            } else if (!(component.getGenericType() instanceof ParameterizedType change
                    && change.getRawType() == Change.class)) {
                differ(where + "." + name, component.getGenericType() + " is no change");
            } else if (field != null) {
                compareChange(where + "." + name, change.getActualTypeArguments()[0], field.type());
            }
        });
    }

    /** An object inside an update may be changed in part too. */
    private void compareChange(String where, Type java, TypeRef type) {
        boolean update = java instanceof Class<?> record
                && record.isRecord()
                && components(record).values().stream().allMatch(part -> part.getType() == Change.class);
        if (update) {
            compareUpdate(where, (Class<?>) java, type);
        } else {
            compare(where, java, type);
        }
    }

    private static Map<String, RecordComponent> components(Class<?> java) {
        return Arrays.stream(java.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, component -> component));
    }

    void sameNames(String where, Set<String> ours, Set<String> theirs) {
        Set<String> surplus = new TreeSet<>(ours);
        surplus.removeAll(theirs);
        Set<String> missing = new TreeSet<>(theirs);
        missing.removeAll(ours);
        if (!surplus.isEmpty()) {
            differ(where, surplus + " are not in the data");
        }
        if (!missing.isEmpty()) {
            differ(where, missing + " are only in the data");
        }
    }
}
