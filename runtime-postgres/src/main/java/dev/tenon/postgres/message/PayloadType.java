package dev.tenon.postgres.message;

import dev.tenon.message.MessageType;
import dev.tenon.postgres.store.Json;

/**
 * A kind of message and how its payload is stored. Immutable.
 *
 * @param <T> the payload
 */
public record PayloadType<T>(MessageType<T> type, Json<T> json) {

    /** Messages of {@code type}, stored as {@code json}. */
    public static <T> PayloadType<T> of(MessageType<T> type, Json<T> json) {
        return new PayloadType<>(type, json);
    }
}
