package dev.tenon.web;

import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents of contexts as trees and back, by their tokens alone. It takes longer to load a mapper than to read a document, and a
 * program that starts has no other use for one.
 */
final class DocumentText {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DocumentText() {}

    /** The tree of an object in JSON. */
    static ObjectNode read(String json) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            in.nextToken();
            return object(in);
        }
    }

    private static JsonNode value(JsonParser in) {
        return switch (in.currentToken()) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> array(in);
            case VALUE_STRING -> NODES.stringNode(in.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.numberNode(in.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default ->
                throw new IllegalArgumentException("A document is one object in JSON, found " + in.currentToken());
        };
    }

    private static ObjectNode object(JsonParser in) {
        ObjectNode object = NODES.objectNode();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            in.nextToken();
            object.set(name, value(in));
        }
        return object;
    }

    private static ArrayNode array(JsonParser in) {
        ArrayNode array = NODES.arrayNode();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(in));
        }
        return array;
    }

    /** The text of a tree that was read here, in UTF-8. */
    static byte[] write(ObjectNode document) {
        return JsonText.write(json -> write(json, document));
    }

    private static void write(JsonGenerator json, JsonNode node) {
        switch (node) {
            case ObjectNode object -> {
                json.writeStartObject();
                for (Map.Entry<String, JsonNode> member : object.properties()) {
                    json.writeName(member.getKey());
                    write(json, member.getValue());
                }
                json.writeEndObject();
            }
            case ArrayNode array -> {
                json.writeStartArray();
                array.forEach(item -> write(json, item));
                json.writeEndArray();
            }
            default -> writeScalar(json, node);
        }
    }

    private static void writeScalar(JsonGenerator json, JsonNode node) {
        switch (node.getNodeType()) {
            case STRING -> json.writeString(node.stringValue());
            case NUMBER -> json.writeNumber(node.decimalValue());
            case BOOLEAN -> json.writeBoolean(node.booleanValue());
            default -> json.writeNull();
        }
    }
}
