package io.vpsmanager.api;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a time of day as OVHcloud does, seconds and all: `03:30:00`. */
final class TimeSerializer extends StdSerializer<LocalTime> {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    TimeSerializer() {
        super(LocalTime.class);
    }

    @Override
    public void serialize(LocalTime value, JsonGenerator out, SerializationContext context) {
        out.writeString(FORM.format(value));
    }
}
