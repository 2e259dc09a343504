package io.vpsmanager.contract.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** A constant with the spelling it has on the wire. */
public interface WireValue {

    /** The spelling in OVHcloud's contract, such as `rebootVm`. */
    @JsonValue
    String wire();

    /** The constant with this spelling. */
    static <E extends Enum<E> & WireValue> Optional<E> find(Class<E> type, String wire) {
        return Optional.ofNullable(WireNames.of(type).get(wire)).map(type::cast);
    }

    /** The constant with this spelling, for text that the program itself wrote. */
    static <E extends Enum<E> & WireValue> E get(Class<E> type, String wire) {
        return find(type, wire)
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no '" + wire + "'"));
    }
}
