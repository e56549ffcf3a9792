package dev.tenon.web.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads ids of one class from strings, and from nothing else, as the routes do. */
final class TypedIdDeserializer extends StdScalarDeserializer<Object> {

    private final TypedIdReader reader;

    TypedIdDeserializer(JavaType type, TypedIdReader reader) {
        super(type);
        this.reader = reader;
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return context.handleUnexpectedToken(getValueType(context), json);
        }
        String text = json.getString();
        return reader.read(text).getOrElseGet(why -> context.handleWeirdStringValue(handledType(), text, "%s", why));
    }
}
