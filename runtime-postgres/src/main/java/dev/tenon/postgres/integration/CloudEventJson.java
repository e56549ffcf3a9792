package dev.tenon.postgres.integration;

import dev.tenon.integration.CloudEvent;
import dev.tenon.postgres.store.Json;
import dev.tenon.store.FieldType;
import dev.tenon.telemetry.Correlation;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;

/** How an event on its way is stored: the names are those of CloudEvents, where it has one. */
public final class CloudEventJson {

    private static final Json<String> TEXT = Json.of(FieldType.TEXT);
    private static final Json<Option<String>> OPTIONAL = Json.option(TEXT);

    /** All of it; the data is a text inside. */
    public static final Json<CloudEvent> JSON = Json.object(
            values -> new CloudEvent(
                    values.<UUID>get(0),
                    values.<String>get(1),
                    values.<String>get(2),
                    values.<Integer>get(3),
                    values.<Option<String>>get(4),
                    values.<Instant>get(5),
                    new Correlation(
                            values.<Option<String>>get(6),
                            values.<Option<String>>get(7),
                            values.<Option<String>>get(8),
                            values.<Option<String>>get(9)),
                    values.<String>get(10)),
            Json.property("id", Json.of(FieldType.UUID), CloudEvent::id),
            Json.property("source", TEXT, CloudEvent::source),
            Json.property("type", TEXT, CloudEvent::type),
            Json.property("version", Json.of(FieldType.INT), CloudEvent::version),
            Json.property("subject", OPTIONAL, CloudEvent::subject),
            Json.property("time", Json.of(FieldType.INSTANT), CloudEvent::time),
            Json.property("correlationid", OPTIONAL, event -> event.by().correlationId()),
            Json.property("causationid", OPTIONAL, event -> event.by().causationId()),
            Json.property("user", OPTIONAL, event -> event.by().user()),
            Json.property("tenant", OPTIONAL, event -> event.by().tenant()),
            Json.property("data", TEXT, CloudEvent::data));

    private CloudEventJson() {}
}
