package dev.tenon.policy;

import java.time.Instant;

/** What a {@link CircuitBreaker} does at present, for health and for people. */
public sealed interface BreakerState {

    /**
     * Runs everything.
     *
     * @param failures how many in a row counted as failures
     */
    record Closed(int failures) implements BreakerState {}

    /**
     * Refuses everything.
     *
     * @param until when the next run is let through as a trial; may have passed if nothing was run since
     */
    record Open(Instant until) implements BreakerState {}

    /** One trial is under way and everything else is refused. */
    record HalfOpen() implements BreakerState {}
}
