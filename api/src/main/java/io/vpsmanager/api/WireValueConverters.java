package io.vpsmanager.api;

import io.vpsmanager.contract.value.WireValue;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Reads path and query parameters by their spelling on the wire. */
final class WireValueConverters implements ConverterFactory<String, WireValue> {

    @Override
    public <T extends WireValue> Converter<String, T> getConverter(Class<T> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.wire().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text + " is none of " + allowed(type)));
    }

    /** The spellings of an enum, for messages. */
    static String allowed(Class<? extends WireValue> type) {
        return Arrays.stream(type.getEnumConstants()).map(WireValue::wire).collect(Collectors.joining(", "));
    }
}
