package dev.tenon.processor.write.integration;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.IntegrationEventModel;
import dev.tenon.processor.model.Reach;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TopicModel;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.write.json.JavadocText;
import dev.tenon.processor.write.json.SchemaConstraints;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The JSON Schemas of records, as {@code JsonConstants} has them written for others. */
final class Schemas {

    private final String definitions;
    private final Reach reach;

    /**
     * Those of a topic.
     *
     * @param definitions where schemas of nested records are, such as {@code #/definitions/}
     */
    Schemas(String definitions, TopicModel topic) {
        this.definitions = definitions;
        this.reach = Reach.of(topic);
    }

    /** The schemas of the records inside of an event, by name. */
    Map<String, Object> nested(IntegrationEventModel event) {
        Map<String, Object> schemas = new TreeMap<>();
        event.event().nested().forEach(record -> schemas.put(record.type().canonicalName(), of(record)));
        return schemas;
    }

    /** The schema of an event. */
    Map<String, Object> of(IntegrationEventModel event) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", event.event().name());
        String description = JavadocText.of(event.description()).paragraph();
        if (!description.isEmpty()) {
            schema.put("description", description);
        }
        schema.putAll(of(event.event().record()));
        return schema;
    }

    private Map<String, Object> of(RecordModel record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<Object> required = new ArrayList<>();
        for (ComponentModel component : record.components()) {
            Map<String, Object> property = new LinkedHashMap<>(of(component.single()));
            if (reach.isChecked(record)) {
                SchemaConstraints.add(property, component.shape(), component.asked(), this::of);
            }
            component.since().ifPresent(version -> property.put("x-since", version));
            properties.put(component.name(), property);
            if (!component.isOptional()) {
                required.add(component.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private Map<String, Object> of(Shape shape) {
        return switch (shape) {
            case Shape.Scalar scalar -> scalar(scalar.kind());
            case Shape.Id id -> id.parses() ? text() : scalar(id.backing().kind());
            case Shape.Enumeration enumeration -> schema("string", "enum", enumeration.constants());
            case Shape.Many many
            when isSet(many.container()) -> {
                Map<String, Object> schema = schema("array", "items", of(many.item()));
                schema.put("uniqueItems", true);
                yield schema;
            }
            case Shape.Many many -> schema("array", "items", of(many.item()));
            case Shape.Optional optional -> of(optional.item());
            case Shape.Nested nested ->
                new LinkedHashMap<>(Map.of("$ref", definitions + nested.type().canonicalName()));
            default -> new LinkedHashMap<>();
        };
    }

    private static boolean isSet(ClassName container) {
        return container.equals(Tenon.VAVR_SET) || container.equals(ClassName.get(Set.class));
    }

    private static Map<String, Object> scalar(Shape.Kind kind) {
        return switch (kind) {
            case BOOLEAN -> new LinkedHashMap<>(Map.of("type", "boolean"));
            case BYTE -> whole(Byte.SIZE);
            case SHORT -> whole(Short.SIZE);
            case INT -> whole(Integer.SIZE);
            case LONG -> whole(Long.SIZE);
            case FLOAT, DOUBLE ->
                new LinkedHashMap<>(Map.of(
                        "anyOf",
                        List.of(
                                Map.of("type", "number"),
                                schema("string", "enum", List.of("NaN", "Infinity", "-Infinity", "-0.0")))));
            case DECIMAL -> new LinkedHashMap<>(Map.of("type", "number"));
            case UUID -> schema("string", "format", "uuid");
            case INSTANT, OFFSET_DATE_TIME -> schema("string", "format", "date-time");
            case LOCAL_DATE -> schema("string", "format", "date");
            case DURATION -> schema("string", "format", "duration");
            case TEXT, LOCAL_DATE_TIME, CURSOR, BYTES -> text();
        };
    }

    private static Map<String, Object> text() {
        return new LinkedHashMap<>(Map.of("type", "string"));
    }

    private static Map<String, Object> whole(int bits) {
        BigInteger limit = BigInteger.TWO.pow(bits - 1);
        Map<String, Object> schema = schema("integer", "minimum", limit.negate());
        schema.put("maximum", limit.subtract(BigInteger.ONE));
        return schema;
    }

    private static Map<String, Object> schema(String type, String keyword, Object value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        schema.put(keyword, value);
        return schema;
    }
}
