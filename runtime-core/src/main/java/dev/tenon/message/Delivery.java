package dev.tenon.message;

import dev.tenon.telemetry.Correlation;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;

/**
 * A message on its way to one consumer. Immutable.
 *
 * @param position its place among all of the log
 * @param message the message's identity
 * @param payload of the class that {@code type} names
 * @param key what keeps it in order, if anything does; equal for messages of one order
 * @param attempt the number of this attempt, from 1
 * @param appended when it was appended, by the clock of the log
 * @param by who and what caused it
 */
public record Delivery(
        long position,
        UUID message,
        MessageType<?> type,
        Object payload,
        Option<?> key,
        int attempt,
        Instant appended,
        Correlation by) {

    /** Whether {@code other} is this one, or has the same key and so comes before it or after it. */
    public boolean isOrderedWith(Delivery other) {
        return position == other.position || (key.isDefined() && key.equals(other.key));
    }
}
