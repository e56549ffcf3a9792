package dev.tenon.message.memory;

import dev.tenon.message.Delivery;
import dev.tenon.message.DeliveryState;
import dev.tenon.message.DeliveryStatus;
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

    /** {@link DeliveryState#WAITING} also for one whose time has come, and nobody has looked yet. */
    DeliveryState state = DeliveryState.WAITING;

    /** Whether it is to be dropped when whoever has it settles it. */
    boolean withdrawn;

    /** Whether it is to be passed over, where it was not worth while to look for it. */
    boolean gone;

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

    DeliveryStatus status(String consumer, Instant now) {
        return new DeliveryStatus(
                consumer, position, message, type.name(), stateAt(now), attempts, due, error, appended);
    }

    /** Where it is: one that is due waits, also when nobody has claimed since. */
    DeliveryState stateAt(Instant now) {
        boolean isLater = state == DeliveryState.SCHEDULED || state == DeliveryState.RETRYING;
        return isLater && !due.isAfter(now) ? DeliveryState.WAITING : state;
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
