package dev.tenon.message;

import dev.tenon.telemetry.Correlation;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A message that is to be appended. Immutable, as its payload has to be.
 *
 * @param id its identity, from the platform
 * @param queue where it goes
 * @param due when it is to be handled; at once when empty
 * @param priority those of a greater one come first; 0 for a type with a key, whose messages have their order
 * @param unique if given, nothing is appended while a message of this queue with the same text is not done and not
 *     withdrawn
 * @param by who and what caused it
 * @param <T> what it carries
 */
public record NewMessage<T>(
        UUID id,
        MessageQueue queue,
        MessageType<T> type,
        T payload,
        Option<Instant> due,
        int priority,
        Option<String> unique,
        Correlation by) {

    public NewMessage {
        if (priority != 0 && type.keyOf(payload).isDefined()) {
            throw new IllegalArgumentException(
                    type + " has an order, so its messages have no priority, found " + priority);
        }
    }

    /** A message that is due at once. */
    public static <T> NewMessage<T> of(UUID id, MessageQueue queue, MessageType<T> type, T payload, Correlation by) {
        return new NewMessage<>(id, queue, type, payload, Option.none(), 0, Option.none(), by);
    }

    /** The same, due later. */
    public NewMessage<T> at(Instant other) {
        return new NewMessage<>(id, queue, type, payload, Option.some(other), priority, unique, by);
    }

    /** The same with another priority. */
    public NewMessage<T> priority(int other) {
        return new NewMessage<>(id, queue, type, payload, due, other, unique, by);
    }

    /** The same, unless there is one with this text that is not done. */
    public NewMessage<T> uniqueBy(String text) {
        return new NewMessage<>(id, queue, type, payload, due, priority, Option.some(text), by);
    }

    /**
     * This, when the rules of its type find nothing.
     *
     * @param now tells the time, where the rules ask for it
     * @throws dev.tenon.effect.FailureException with {@code Invalid} and everything that is wrong
     */
    public NewMessage<T> checked(Supplier<Instant> now) {
        type.require(payload, now);
        return this;
    }

    /** Whether another message set it off: then it is the handler of that one who appends it. */
    public boolean isFollowUp() {
        return by.causationId().isDefined();
    }

    /** What keeps it in order, if anything does. */
    public Option<?> key() {
        return type.keyOf(payload);
    }
}
