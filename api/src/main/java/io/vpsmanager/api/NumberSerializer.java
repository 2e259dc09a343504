package io.vpsmanager.api;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a number as people do, `2147483648` and not `2.147483648E9`. */
final class NumberSerializer extends StdSerializer<Double> {

    NumberSerializer() {
        super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator out, SerializationContext context) {
        out.writeNumber(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }
}
