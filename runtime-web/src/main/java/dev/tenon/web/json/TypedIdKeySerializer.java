package dev.tenon.web.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.introspect.AnnotatedClass;

/** Writes ids of one class as keys of a map. */
final class TypedIdKeySerializer extends ValueSerializer<Object> {

    private final TypedIdSerializer values;

    TypedIdKeySerializer(AnnotatedClass type) {
        this.values = new TypedIdSerializer(type);
    }

    @Override
    public void serialize(Object id, JsonGenerator json, SerializationContext context) {
        json.writeName(values.valueToString(id));
    }
}
