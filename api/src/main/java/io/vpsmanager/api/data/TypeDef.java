package io.vpsmanager.api.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the data says of one type. */
public sealed interface TypeDef {

    /** An object with these fields. */
    record Fields(Map<String, Field> byName) implements TypeDef {
        public Fields {
            byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        }

        /** The names that a caller can set. */
        public List<String> writable() {
            return byName.entrySet().stream()
                    .filter(field -> !field.getValue().readOnly())
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /** One of these values. They are numbers where `numeric` says so. */
    record Values(List<String> allowed, boolean numeric) implements TypeDef {
        public Values {
            allowed = List.copyOf(allowed);
        }
    }

    /** Another name of a scalar, such as `string:ipv4`. */
    record Scalar(String name) implements TypeDef {}

    /** One field of an object. */
    record Field(TypeRef type, boolean nullable, boolean readOnly, boolean required) {}
}
