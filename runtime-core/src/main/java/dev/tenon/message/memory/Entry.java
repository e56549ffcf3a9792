package dev.tenon.message.memory;

import dev.tenon.message.Delivery;
import dev.tenon.message.MessageType;
import dev.tenon.telemetry.Correlation;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivery that is not done. All but the constants is guarded by the lock of its consumer's deliveries. */
final class Entry implements Comparable<Entry> {

    final long position;
    final UUID message;
    final MessageType<?> type;
    final Object payload;
    final @Nullable Object key;
    final int priority;
    final @Nullable String unique;
    final Instant appended;
    final Correlation by;

    /** When it is to be looked at again: scheduled, retrying, or dead since. */
    Instant due;

    /** How often it was tried. */
    int attempts;

    String error = "";

    Entry(
            long position,
            UUID message,
            MessageType<?> type,
            Object payload,
            @Nullable Object key,
            int priority,
            @Nullable String unique,
            Instant appended,
            Instant due,
            Correlation by) {
        this.position = position;
        this.message = message;
        this.type = type;
        this.payload = payload;
        this.key = key;
        this.priority = priority;
        this.unique = unique;
        this.appended = appended;
        this.due = due;
        this.by = by;
    }

    Delivery delivery(int attempt) {
        return new Delivery(position, message, type, payload, Option.of(key), attempt, appended, by);
    }

    /** What is due first comes first, then what was appended first. */
    @Override
    public int compareTo(Entry other) {
        int order = due.compareTo(other.due);
        return order != 0 ? order : Long.compare(position, other.position);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(position);
    }
}
