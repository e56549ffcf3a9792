package dev.tenon.integration;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Where events of one contract are published. Immutable.
 *
 * @param name what transports call it
 * @param types its events
 */
public record Topic(String name, Seq<EventType<?>> types) {

    /** The event of this name on the wire. */
    public Option<EventType<?>> type(String wireName) {
        return types.find(type -> type.name().equals(wireName));
    }

    @Override
    public String toString() {
        return name;
    }
}
