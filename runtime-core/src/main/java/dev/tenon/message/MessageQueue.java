package dev.tenon.message;

import dev.tenon.effect.Failure;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * Where messages are appended: they go to each consumer that takes them. Immutable; safe for use by several threads.
 *
 * <p>A queue that is full makes whoever appends wait, at most for its {@link #patience}. It is full when one of its consumers has
 * {@link #capacity} deliveries that are not done. A handler never waits: what it appends is what its own message leads to, and if it
 * waited, nobody would make room.
 */
public final class MessageQueue {

    /** How long a commit waits for room unless something else is said. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final Seq<Consumer> consumers;
    private final int capacity;
    private final Duration patience;
    private final Map<MessageType<?>, Seq<Consumer>> takers;

    /**
     * @param name unique in its context, such as {@code LendingDomainEvents}
     * @param capacity how many deliveries may wait for one consumer
     */
    public MessageQueue(String name, int capacity, Seq<Consumer> consumers) {
        this(name, capacity, PATIENCE, consumers);
    }

    /**
     * One with a patience of its own.
     *
     * @param patience how long a commit waits for room, 0 or more
     */
    public MessageQueue(String name, int capacity, Duration patience, Seq<Consumer> consumers) {
        if (capacity < 1) {
            throw new IllegalArgumentException("the capacity of " + name + " must be 1 or more, found " + capacity);
        }
        if (patience.isNegative()) {
            throw new IllegalArgumentException("the patience of " + name + " must be 0 or more, found " + patience);
        }
        this.name = Objects.requireNonNull(name);
        this.capacity = capacity;
        this.patience = patience;
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

    /** How long a commit waits for room. */
    public Duration patience() {
        return patience;
    }

    /** For logs: what became of who waited for room that {@code consumer} did not make. */
    public Failure.TimedOut full(Consumer consumer) {
        return new Failure.TimedOut(
                patience,
                "the queue " + name + " is full: " + consumer + " has " + capacity
                        + " deliveries or more that are not done, and made no room within " + patience.toMillis()
                        + " ms. See whether its handler fails or hangs, let more of it run at a time (maxConcurrency),"
                        + " or give the queue more capacity or patience");
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
