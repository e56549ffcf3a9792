package dev.tenon.web;

import io.vavr.collection.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The document of a context, taken apart. */
record NamedTree(String context, ObjectNode tree) {

    static NamedTree of(ApiDocument document) {
        return new NamedTree(document.context(), DocumentText.read(document.json()));
    }

    /** This, with other values of {@code $ref} and {@code operationId}. */
    NamedTree renamed(Map<String, String> values) {
        if (values.isEmpty()) {
            return this;
        }
        ObjectNode copy = tree.deepCopy();
        rename(copy, values);
        return new NamedTree(context, copy);
    }

    private static void rename(JsonNode node, Map<String, String> values) {
        if (node instanceof ObjectNode object) {
            for (String name : java.util.List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                if (value.isString() && (name.equals("$ref") || name.equals("operationId"))) {
                    values.get(value.stringValue()).forEach(other -> object.put(name, other));
                } else {
                    rename(value, values);
                }
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(item -> rename(item, values));
        }
    }
}
