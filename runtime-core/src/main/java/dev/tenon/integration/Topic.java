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

    /** The kind of {@code event}, if it is of this topic. */
    public Option<EventType<?>> typeOf(Object event) {
        return types.find(type -> type.message().payload().isInstance(event));
    }

    @Override
    public String toString() {
        return name;
    }
}
