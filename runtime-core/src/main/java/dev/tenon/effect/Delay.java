package dev.tenon.effect;

import java.time.Duration;

/** Arithmetic of delays, which stays between zero and what a count of nanoseconds can hold. */
final class Delay {

    static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    private Delay() {}

    static Duration checked(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("A duration of a schedule is zero or longer, found " + duration);
        }
        return shorter(duration, LONGEST);
    }

    static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    static Duration plus(Duration a, Duration b) {
        return shorter(a.plus(b), LONGEST);
    }

    /** What is left of {@code a}; zero if {@code b} is longer. */
    static Duration minus(Duration a, Duration b) {
        return longer(a.minus(b), Duration.ZERO);
    }

    /** A cast from double to long stays within the bounds of long. */
    static Duration times(Duration a, double factor) {
        return Duration.ofNanos((long) (a.toNanos() * factor));
    }
}
