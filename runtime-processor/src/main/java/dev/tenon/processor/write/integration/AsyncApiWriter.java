package dev.tenon.processor.write.integration;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.IntegrationEventModel;
import dev.tenon.processor.model.IntegrationModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.TopicModel;
import dev.tenon.processor.write.Resource;
import dev.tenon.processor.write.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes {@code META-INF/tenon/asyncapi/lending.json}: AsyncAPI 3 of what a context tells others and hears of them. */
public final class AsyncApiWriter {

    private static final String MEDIA_TYPE = "application/json";

    private final ContextModel context;
    private final Map<String, Object> channels = new TreeMap<>();
    private final Map<String, Object> operations = new TreeMap<>();
    private final Map<String, Object> messages = new TreeMap<>();
    private final Map<String, Object> components = new TreeMap<>();

    private AsyncApiWriter(ContextModel context) {
        this.context = context;
    }

    /** The document of a context that has to do with others. */
    public static Resource write(ContextModel context) {
        return new Resource(
                path(context),
                JsonText.of(new AsyncApiWriter(context).document()),
                List.of(context.place().type()));
    }

    /** Where the document of a context is, from the root of the class output. */
    public static String path(ContextModel context) {
        return "META-INF/tenon/asyncapi/" + context.schema() + ".json";
    }

    private Map<String, Object> document() {
        IntegrationModel integration = context.messages().integration();
        integration.all().forEach(this::channel);
        for (TopicModel topic : integration.topics()) {
            operation("send", topic, topic.written());
        }
        for (TopicModel topic : integration.received()) {
            operation("receive", topic, integration.handled(topic));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("asyncapi", "3.0.0");
        document.put("info", map("title", context.name(), "version", "1"));
        document.put("defaultContentType", MEDIA_TYPE);
        document.put("channels", channels);
        document.put("operations", operations);
        document.put("components", map("messages", messages, "schemas", components));
        return document;
    }

    private void channel(TopicModel topic) {
        Schemas schemas = new Schemas("#/components/schemas/", topic);
        Map<String, Object> ofChannel = new LinkedHashMap<>();
        for (IntegrationEventModel event : topic.written()) {
            String name = event.wireName().orElseThrow();
            ofChannel.put(name, reference("components/messages", name));
            messages.put(name, message(event, name));
            components.put(name, schemas.of(event));
            components.putAll(schemas.nested(event));
        }
        channels.put(nameOf(topic), map("address", topic.name(), "messages", ofChannel));
    }

    /** The envelope is CloudEvents': its attributes are headers, or stand beside the data. */
    private static Map<String, Object> message(IntegrationEventModel event, String name) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("name", name);
        message.put("title", event.event().name());
        message.put("contentType", MEDIA_TYPE);
        message.put("payload", reference("components/schemas", name));
        message.put("x-version", event.version());
        return message;
    }

    private void operation(String action, TopicModel topic, List<IntegrationEventModel> events) {
        String channel = nameOf(topic);
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("action", action);
        operation.put("channel", reference("channels", channel));
        operation.put(
                "messages",
                events.stream()
                        .map(event -> reference(
                                "channels/" + channel + "/messages",
                                event.wireName().orElseThrow()))
                        .toList());
        operations.put(action + topic.simpleName(), operation);
    }

    private static String nameOf(TopicModel topic) {
        return Names.decapitalize(topic.simpleName());
    }

    private static Map<String, Object> reference(String where, String name) {
        return map("$ref", "#/" + where + "/" + name);
    }

    private static Map<String, Object> map(String key, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        return map;
    }

    private static Map<String, Object> map(String key, Object value, String other, Object otherValue) {
        Map<String, Object> map = map(key, value);
        map.put(other, otherValue);
        return map;
    }
}
