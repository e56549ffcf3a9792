package dev.tenon.message;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.FieldError;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A kind of message. Generated, once for each kind, so that it is equal to itself only. Immutable; safe for use by several threads
 * if its functions are.
 *
 * @param <T> what a message of this kind carries: an immutable record
 */
public final class MessageType<T> {

    private final String name;
    private final Class<T> payload;
    private final Function<? super T, ? extends Option<?>> key;
    private final BiFunction<? super T, Supplier<Instant>, ? extends Seq<FieldError>> rules;

    private MessageType(
            String name,
            Class<T> payload,
            Function<? super T, ? extends Option<?>> key,
            BiFunction<? super T, Supplier<Instant>, ? extends Seq<FieldError>> rules) {
        this.name = Objects.requireNonNull(name);
        this.payload = payload;
        this.key = key;
        this.rules = rules;
    }

    /**
     * A kind of message in no order.
     *
     * @param name what it is called where it is stored; must not change while messages are stored under it
     * @param payload the record that it carries
     */
    public static <T> MessageType<T> of(String name, Class<T> payload) {
        return new MessageType<>(name, payload, unused -> Option.none(), (unused, now) -> Vector.empty());
    }

    /**
     * The same, where messages of one key are handled in the order in which they were appended, whatever kinds they are of.
     *
     * @param by gives the key, whose {@code toString} is its text: equal keys have equal texts
     */
    public MessageType<T> orderedBy(Function<? super T, ?> by) {
        return new MessageType<>(name, payload, value -> Option.of(by.apply(value)), rules);
    }

    /** The same, where {@code check} says what is wrong with what is sent. */
    public MessageType<T> rules(Function<? super T, ? extends Seq<FieldError>> check) {
        return new MessageType<>(name, payload, key, (value, now) -> check.apply(value));
    }

    /** The same, where {@code check} says what is wrong with what is sent at a time. */
    public MessageType<T> rules(BiFunction<? super T, Instant, ? extends Seq<FieldError>> check) {
        return new MessageType<>(name, payload, key, (value, now) -> check.apply(value, now.get()));
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

    /**
     * Checks what is to be sent; what is handled was checked when it was sent, by the rules of then.
     *
     * @param now tells the time, where the rules ask for it
     * @throws FailureException with {@link Failure.Invalid} and everything that is wrong
     */
    public void require(T value, Supplier<Instant> now) {
        Seq<FieldError> broken = rules.apply(value, now);
        if (!broken.isEmpty()) {
            throw new FailureException(new Failure.Invalid(broken));
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
