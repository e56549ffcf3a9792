package dev.tenon.processor.model;

import java.time.Duration;
import java.util.Optional;

/**
 * How messages are handed to a handler.
 *
 * @param backoffText the pauses between attempts, as the user wrote them
 * @param outage how long it is tried again while something is away
 * @param place of the annotation that says so
 */
public record HandlingModel(
        int maxConcurrency,
        PolicyModel.Span timeout,
        int maxAttempts,
        String backoffText,
        Optional<Backoff> backoff,
        PolicyModel.Span outage,
        Place place) {

    /** The pauses between attempts. */
    public record Backoff(Duration first, double factor, Duration most) {}

    /** Whether it has numbers that code can be generated with. */
    public boolean isSound() {
        return maxConcurrency >= 0
                && maxAttempts >= 1
                && timeout.duration().filter(limit -> !limit.isZero()).isPresent()
                && backoff.isPresent()
                && outage.duration().isPresent();
    }
}
