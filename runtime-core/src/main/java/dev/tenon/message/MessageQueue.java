package dev.tenon.message;

import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Map;
import java.util.Objects;

/**
 * Where messages are appended: they go to each consumer that takes them. Immutable; safe for use by several threads.
 *
 * <p>A queue that is full makes whoever appends wait. It is full when one of its consumers has {@link #capacity} deliveries that are not
 * done.
 */
public final class MessageQueue {

    private final String name;
    private final Seq<Consumer> consumers;
    private final int capacity;
    private final Map<MessageType<?>, Seq<Consumer>> takers;

    /**
     * @param name unique in its context, such as {@code LendingDomainEvents}
     * @param capacity how many deliveries may wait for one consumer
     */
    public MessageQueue(String name, int capacity, Seq<Consumer> consumers) {
        if (capacity < 1) {
            throw new IllegalArgumentException("the capacity of " + name + " must be 1 or more, found " + capacity);
        }
        this.name = Objects.requireNonNull(name);
        this.capacity = capacity;
        this.consumers = consumers;
        this.takers = consumers
                .flatMap(Consumer::types)
                .distinct()
                .toJavaMap(type -> Tuple.of(type, consumers.filter(consumer -> consumer.takes(type))));
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** How many deliveries may wait for one consumer. */
    public int capacity() {
        return capacity;
    }

    /** Everybody who gets messages of it. */
    public Seq<Consumer> consumers() {
        return consumers;
    }

    /** Those who get messages of this kind; maybe nobody. */
    public Seq<Consumer> takersOf(MessageType<?> type) {
        return takers.getOrDefault(type, Vector.empty());
    }

    @Override
    public String toString() {
        return name;
    }
}
