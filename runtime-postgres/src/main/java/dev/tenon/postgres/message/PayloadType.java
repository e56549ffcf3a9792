package dev.tenon.postgres.message;

import dev.tenon.integration.CloudEvent;
import dev.tenon.integration.EventType;
import dev.tenon.integration.Inbox;
import dev.tenon.json.Json;
import dev.tenon.json.integration.CloudEventFormat;
import dev.tenon.json.integration.VersionedEvent;
import dev.tenon.message.MessageType;
import dev.tenon.search.SearchIntent;
import dev.tenon.store.FieldType;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * A kind of message and how its payload is stored. Immutable.
 *
 * @param <T> the payload
 */
public record PayloadType<T>(MessageType<T> type, Json<T> json) {

    /** Events that an {@link Inbox} could not read. */
    public static final PayloadType<CloudEvent> PARKED = of(Inbox.PARKED, CloudEventFormat.STRUCTURED);

    /** What is to be done to search indexes. */
    public static final PayloadType<SearchIntent> SEARCH = of(
            SearchIntent.TYPE,
            Json.object(
                    values -> new SearchIntent(values.get(0), values.get(1)),
                    Json.property(
                            "action", Json.of(FieldType.enumeration(SearchIntent.Action.class)), SearchIntent::action),
                    Json.property(
                            "keys",
                            Json.<String, Seq<String>>array(Json.of(FieldType.TEXT), Vector::ofAll),
                            SearchIntent::keys)));

    /** Messages of {@code type}, stored as {@code json}. */
    public static <T> PayloadType<T> of(MessageType<T> type, Json<T> json) {
        return new PayloadType<>(type, json);
    }

    /** Integration events of {@code type}, stored with their version. */
    public static <T> PayloadType<T> of(EventType<T> type) {
        return new PayloadType<>(type.message(), VersionedEvent.json(type));
    }
}
