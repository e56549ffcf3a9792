package dev.tenon.json.integration;

import dev.tenon.integration.EventType;
import dev.tenon.json.Json;
import dev.tenon.store.FieldType;

/** An event as a log of messages keeps it: with the version that it was written in, because a newer process may read it. */
public final class VersionedEvent {

    private VersionedEvent() {}

    /** Events of {@code type}; those of a newer version cannot be read. */
    public static <T> Json<T> json(EventType<T> type) {
        return Json.object(
                values -> type.read(values.<Integer>get(0), values.get(1)),
                Json.property("version", Json.of(FieldType.INT), event -> type.version()),
                Json.property("data", Json.verbatim(), type::write));
    }
}
