package dev.tenon.processor.write.rest;

import java.util.LinkedHashMap;
import java.util.Map;

/** Small objects of an OpenAPI document, in the order in which they are written. */
final class OpenApiJson {

    private OpenApiJson() {}

    static Map<String, Object> object(String key, Object value) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(key, value);
        return object;
    }

    static Map<String, Object> object(String key, Object value, String other, Object otherValue) {
        Map<String, Object> object = object(key, value);
        object.put(other, otherValue);
        return object;
    }

    /** {@code {"$ref": "#/components/schemas/Book"}}. */
    static Map<String, Object> reference(String section, String name) {
        return object("$ref", "#/components/" + section + "/" + name);
    }

    /** Something to say, or nothing. */
    static void describe(Map<String, Object> object, String text) {
        if (!text.isEmpty()) {
            object.put("description", text);
        }
    }
}
