package dev.tenon.web.json;

import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads ids of one class from keys of a map. */
final class TypedIdKeyDeserializer extends KeyDeserializer {

    private final Class<?> type;
    private final TypedIdReader reader;

    TypedIdKeyDeserializer(Class<?> type, TypedIdReader reader) {
        this.type = type;
        this.reader = reader;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        return reader.read(key).getOrElseGet(why -> context.handleWeirdKey(type, key, "%s", why));
    }
}
