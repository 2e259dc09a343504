package io.vpsmanager.contract.value;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The constants of each enum by their spelling on the wire, built once: reading a row needs several. */
final class WireNames extends ClassValue<Map<String, Object>> {

    private static final WireNames ALL = new WireNames();

    private WireNames() {}

    static Map<String, Object> of(Class<? extends WireValue> type) {
        return ALL.get(type);
    }

    @Override
    protected Map<String, Object> computeValue(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(constant -> ((WireValue) constant).wire(), Function.identity()));
    }
}
