package io.vpsmanager.api;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a moment as OVHcloud does: whole seconds and a numeric offset, `2026-01-27T10:00:00+01:00`. */
final class DateTimeSerializer extends StdSerializer<OffsetDateTime> {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    DateTimeSerializer() {
        super(OffsetDateTime.class);
    }

    @Override
    public void serialize(OffsetDateTime value, JsonGenerator out, SerializationContext context) {
        out.writeString(FORM.format(value));
    }
}
