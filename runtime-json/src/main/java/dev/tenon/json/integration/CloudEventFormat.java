package dev.tenon.json.integration;

import dev.tenon.integration.CloudEvent;
import dev.tenon.json.Json;
import dev.tenon.store.FieldType;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * CloudEvents 1.0: in structured mode one JSON object with everything, in binary mode the attributes beside the data, as headers are. What
 * Tenon adds are the extensions {@code correlationid}, {@code causationid}, {@code userid} and {@code tenant}; {@code traceparent} is that of
 * the specification's own extension for distributed tracing.
 */
public final class CloudEventFormat {

    /** The media type of an event in structured mode. */
    public static final String MEDIA_TYPE = "application/cloudevents+json";

    private static final String VERSION = "1.0";
    private static final String JSON = "application/json";

    /** Until it is known which one it is. */
    private static final UUID NO_ID = new UUID(0, 0);

    /** All but the data, by their names in the specification. */
    private static final Vector<Attribute> ATTRIBUTES = Vector.of(
            new Attribute("specversion", event -> Option.some(VERSION)),
            new Attribute("id", event -> Option.some(event.wireId())),
            new Attribute("source", event -> Option.some(event.source())),
            new Attribute("type", event -> Option.some(event.type())),
            new Attribute("subject", CloudEvent::subject),
            new Attribute("time", event -> Option.some(event.time().toString())),
            new Attribute("datacontenttype", event -> Option.some(JSON)),
            new Attribute("dataschema", event -> Option.some(event.dataSchema())),
            new Attribute("correlationid", event -> event.by().correlationId()),
            new Attribute("causationid", event -> event.by().causationId()),
            new Attribute("userid", event -> event.by().user()),
            new Attribute("tenant", event -> event.by().tenant()),
            new Attribute("traceparent", event -> event.by().traceparent()));

    /** Structured mode; the data is a JSON value inside. It reads what it has written: an event without a time is refused. */
    public static final Json<CloudEvent> STRUCTURED = structured(() -> {
        throw new IllegalArgumentException("the event has no attribute 'time'. What comes from elsewhere may have none:"
                + " read it with CloudEventFormat.structured(platform::now)");
    });

    private CloudEventFormat() {}

    private record Attribute(String name, Function<CloudEvent, Option<String>> read) {}

    /** Binary mode: the attributes of {@code event}, whose data goes beside them. Those that it does not have are left out. */
    public static Map<String, String> attributes(CloudEvent event) {
        return ATTRIBUTES
                .flatMap(attribute -> attribute.read().apply(event).map(value -> new Given(attribute.name(), value)))
                .toLinkedMap(Given::name, Given::value);
    }

    private record Given(String name, String value) {}

    /**
     * The event of binary mode.
     *
     * @param data JSON
     * @param arrived the time of an event that has none
     * @throws IllegalArgumentException when an attribute is missing or malformed
     */
    public static CloudEvent event(Map<String, String> attributes, String data, Instant arrived) {
        return event(attributes::get, data, () -> arrived);
    }

    private static CloudEvent event(
            Function<String, Option<String>> attributes, String data, Supplier<Instant> arrived) {
        String version = required(attributes, "specversion");
        if (!version.equals(VERSION)) {
            throw new IllegalArgumentException("an event of CloudEvents " + VERSION + " is expected, found " + version);
        }
        return new CloudEvent(
                        NO_ID,
                        required(attributes, "source"),
                        required(attributes, "type"),
                        CloudEvent.versionOf(attributes.apply("dataschema")),
                        attributes.apply("subject"),
                        attributes.apply("time").map(CloudEventFormat::time).getOrElse(arrived),
                        new Correlation(
                                attributes.apply("correlationid"),
                                attributes.apply("causationid"),
                                attributes.apply("userid"),
                                attributes.apply("tenant"),
                                attributes.apply("traceparent")),
                        data)
                .identifiedBy(required(attributes, "id"));
    }

    private static String required(Function<String, Option<String>> attributes, String name) {
        return attributes
                .apply(name)
                .filter(text -> !text.isEmpty())
                .getOrElseThrow(() -> new IllegalArgumentException("the event has no attribute '" + name + "'"));
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException("the time of an event is an instant, found '" + text + "'", malformed);
        }
    }

    /**
     * {@link #STRUCTURED} for what comes from elsewhere.
     *
     * @param arrived tells the time of an event that has none
     */
    public static Json<CloudEvent> structured(Supplier<Instant> arrived) {
        Json<Option<String>> text = Json.option(Json.of(FieldType.TEXT));
        Map<String, Integer> places =
                LinkedHashMap.ofEntries(ATTRIBUTES.map(Attribute::name).zipWithIndex());
        int data = ATTRIBUTES.size();
        return Json.object(
                values -> event(
                        name -> places.get(name).flatMap(place -> values.<Option<String>>get(place)),
                        values.get(data),
                        arrived),
                ATTRIBUTES
                        .<Json.Property<CloudEvent, ?>>map(
                                attribute -> Json.property(attribute.name(), text, attribute.read()))
                        .append(Json.property("data", Json.verbatim(), CloudEvent::data)));
    }
}
