package dev.tenon.message;

import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Function;

/**
 * A kind of message. Generated, once for each kind, so that it is equal to itself only. Immutable; safe for use by several threads
 * if its key function is.
 *
 * @param <T> what a message of this kind carries: an immutable record
 */
public final class MessageType<T> {

    private final String name;
    private final Class<T> payload;
    private final Function<? super T, ? extends Option<?>> key;

    private MessageType(String name, Class<T> payload, Function<? super T, ? extends Option<?>> key) {
        this.name = Objects.requireNonNull(name);
        this.payload = payload;
        this.key = key;
    }

    /**
     * A kind of message in no order.
     *
     * @param name what it is called where it is stored; must not change while messages are stored under it
     * @param payload the record that it carries
     */
    public static <T> MessageType<T> of(String name, Class<T> payload) {
        return new MessageType<>(name, payload, unused -> Option.none());
    }

    /**
     * The same, where messages of one key are handled in the order in which they were appended, whatever kinds they are of.
     *
     * @param by gives the key, whose {@code toString} is its text: equal keys have equal texts
     */
    public MessageType<T> orderedBy(Function<? super T, ?> by) {
        return new MessageType<>(name, payload, value -> Option.of(by.apply(value)));
    }

    /** What it is called where it is stored. */
    public String name() {
        return name;
    }

    /** The record that it carries. */
    public Class<T> payload() {
        return payload;
    }

    /** What keeps {@code value} in order, if anything does. */
    public Option<?> keyOf(T value) {
        return key.apply(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
