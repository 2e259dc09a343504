package io.vpsmanager.api;

import io.vpsmanager.contract.value.Change;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.type.TypeFactory;

/** Reads the three states of a field: absent keeps, null clears, a value sets. */
final class ChangeDeserializer extends StdDeserializer<Change<?>> {

    private final JavaType content;

    ChangeDeserializer() {
        this(TypeFactory.unknownType());
    }

    private ChangeDeserializer(JavaType content) {
        super(Change.class);
        this.content = content;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType change = property == null ? context.getContextualType() : property.getType();
        return new ChangeDeserializer(change.containedTypeOrUnknown(0));
    }

    @Override
    public Change<?> deserialize(JsonParser parser, DeserializationContext context) {
        Object value = context.readValue(parser, content);
        return Change.set(value);
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return Change.clear();
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Change.keep();
    }
}
