package dev.tenon.processor.write.integration;

import dev.tenon.processor.model.IntegrationEventModel;
import dev.tenon.processor.model.TopicModel;
import dev.tenon.processor.write.Resource;
import dev.tenon.processor.write.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes {@code META-INF/tenon/events/lending.book-borrowed.1.json}: the JSON Schema of what an event says. */
public final class EventSchemaWriter {

    /** JSON Schema draft 7, which AsyncAPI is made of too. */
    private static final String DIALECT = "http://json-schema.org/draft-07/schema#";

    private EventSchemaWriter() {}

    /** A schema for each event of a topic. */
    public static List<Resource> write(TopicModel topic) {
        return topic.written().stream().map(event -> write(topic, event)).toList();
    }

    private static Resource write(TopicModel topic, IntegrationEventModel event) {
        String name = event.wireName().orElseThrow();
        Schemas schemas = new Schemas("#/definitions/", topic);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        // What the attribute "dataschema" of its envelope says.
        schema.put("$id", "urn:tenon:" + name + ":" + event.version());
        schema.putAll(schemas.of(event));
        Map<String, Object> definitions = schemas.nested(event);
        if (!definitions.isEmpty()) {
            schema.put("definitions", definitions);
        }
        return new Resource(
                "META-INF/tenon/events/" + name + "." + event.version() + ".json",
                JsonText.of(schema),
                List.of(topic.place().type(), event.event().record().place().type()));
    }
}
