package dev.tenon.processor.model;

import java.time.Duration;
import java.util.Optional;

/** An annotation on a method that says how its calls are guarded. In the order in which they stand around a call. */
public sealed interface PolicyModel extends Comparable<PolicyModel> {

    /** Where it stands. */
    Place place();

    /** Whether it waits for time to pass. */
    boolean waits();

    /** How far outside it is; the smallest is the outermost. */
    int rank();

    @Override
    default int compareTo(PolicyModel other) {
        return Integer.compare(rank(), other.rank());
    }

    /** {@code @Retry}. */
    record Retry(int maxAttempts, Span delay, double backoff, double jitter, Place place) implements PolicyModel {
        @Override
        public boolean waits() {
            return true;
        }

        @Override
        public int rank() {
            return 0;
        }
    }

    /** {@code @Bulkhead}. */
    record Bulkhead(int calls, Place place) implements PolicyModel {
        @Override
        public boolean waits() {
            return false;
        }

        @Override
        public int rank() {
            return 1;
        }
    }

    /** {@code @RateLimit}. */
    record RateLimit(int permits, Span per, Place place) implements PolicyModel {
        @Override
        public boolean waits() {
            return false;
        }

        @Override
        public int rank() {
            return 2;
        }
    }

    /** {@code @CircuitBreaker}. */
    record CircuitBreaker(int failureThreshold, Span recovery, Place place) implements PolicyModel {
        @Override
        public boolean waits() {
            return false;
        }

        @Override
        public int rank() {
            return 3;
        }
    }

    /** {@code @Timeout}. */
    record Timeout(Span limit, Place place) implements PolicyModel {
        @Override
        public boolean waits() {
            return true;
        }

        @Override
        public int rank() {
            return 4;
        }
    }

    /**
     * A duration as the user wrote it.
     *
     * @param duration what it means, if it means anything
     */
    record Span(String text, Optional<Duration> duration) {

        /** The duration; zero when it means none, so that the rest can still be generated beside the error. */
        public Duration orZero() {
            return duration.orElse(Duration.ZERO);
        }
    }
}
