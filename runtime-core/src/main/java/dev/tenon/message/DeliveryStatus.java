package dev.tenon.message;

import java.time.Instant;
import java.util.UUID;

/**
 * How it stands with a delivery that is not done. What it carries may be of a type that is not known here. Immutable.
 *
 * @param consumer the name of who gets it
 * @param position its place among all of the log
 * @param message the message's identity
 * @param type the name of its {@link MessageType}
 * @param attempts how many have failed
 * @param due when it is to be handled, or was; when it was put aside if it is dead
 * @param error why the last attempt failed; empty when none has
 * @param appended when it was appended, by the clock of the log
 */
public record DeliveryStatus(
        String consumer,
        long position,
        UUID message,
        String type,
        DeliveryState state,
        int attempts,
        Instant due,
        String error,
        Instant appended) {}
