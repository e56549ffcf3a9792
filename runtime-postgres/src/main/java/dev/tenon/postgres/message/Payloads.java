package dev.tenon.postgres.message;

import dev.tenon.message.Consumer;
import dev.tenon.message.MessageType;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of messages that this process knows. Immutable; safe for use by several threads. */
final class Payloads {

    private final Map<String, PayloadType<?>> byName = new HashMap<>();

    Payloads(Seq<PayloadType<?>> types) {
        types.forEach(type -> byName.put(type.type().name(), type));
    }

    /**
     * A payload as JSON.
     *
     * @throws IllegalArgumentException for a kind that the log was not made with
     */
    <T> String encode(MessageType<T> type, T payload) {
        return of(type).json().encode(payload);
    }

    /** The names of the kinds that {@code consumer} takes and this process knows. */
    String[] namesFor(Consumer consumer) {
        return consumer.types()
                .map(MessageType::name)
                .filter(byName::containsKey)
                .toJavaArray(String[]::new);
    }

    /** The kind of this name; {@code null} when this process does not know it. */
    @Nullable
    PayloadType<?> named(String name) {
        return byName.get(name);
    }

    @SuppressWarnings("unchecked") // the same MessageType has the same payload
    private <T> PayloadType<T> of(MessageType<T> type) {
        PayloadType<?> known = byName.get(type.name());
        if (known == null || !known.type().equals(type)) {
            throw new IllegalArgumentException("the log does not know " + type
                    + ": PostgresMessageLog.in needs a PayloadType for each kind of message");
        }
        return (PayloadType<T>) known;
    }
}
