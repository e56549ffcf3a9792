package dev.tenon.integration;

import dev.tenon.message.MessageType;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A kind of integration event. Generated, once for each kind, so that it is equal to itself only. Immutable; safe for use by several
 * threads if its functions are.
 *
 * @param <T> what an event of this kind says: an immutable record
 */
public final class EventType<T> {

    private final MessageType<T> message;
    private final int version;
    private final Function<? super T, String> write;
    private final BiFunction<Integer, String, ? extends T> read;

    private EventType(
            MessageType<T> message,
            int version,
            Function<? super T, String> write,
            BiFunction<Integer, String, ? extends T> read) {
        this.message = message;
        this.version = version;
        this.write = write;
        this.read = read;
    }

    /**
     * A kind of event.
     *
     * @param message how it is kept in a log, named as on the wire
     * @param version the version that is written, 1 or more
     * @param write gives its JSON
     * @param read makes one of the JSON of this version or an older one
     */
    public static <T> EventType<T> of(
            MessageType<T> message,
            int version,
            Function<? super T, String> write,
            BiFunction<Integer, String, ? extends T> read) {
        return new EventType<>(message, version, write, read);
    }

    /** Its name on the wire. */
    public String name() {
        return message.name();
    }

    /** How it is kept in a log. */
    public MessageType<T> message() {
        return message;
    }

    /** The version that is written. */
    public int version() {
        return version;
    }

    /** The JSON of {@code event}. */
    public String write(T event) {
        return write.apply(event);
    }

    /**
     * The event of JSON.
     *
     * @param written the version that it was written in
     * @throws IllegalStateException when it is no such event, or of a newer version
     */
    public T read(int written, String json) {
        if (written > version) {
            throw new IllegalStateException(name() + " is known up to version " + version + ", found " + written);
        }
        return read.apply(written, json);
    }

    @Override
    public String toString() {
        return name();
    }
}
