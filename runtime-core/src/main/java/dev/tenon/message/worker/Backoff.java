package dev.tenon.message.worker;

import java.time.Duration;

/**
 * How long to wait before a message is tried again: {@code first}, and each time {@code factor} times longer, but no longer than
 * {@code most}. Immutable.
 */
public record Backoff(Duration first, double factor, Duration most) {

    /** 50 ms, twice as long each time, at most five minutes. */
    public static final Backoff USUAL = new Backoff(Duration.ofMillis(50), 2, Duration.ofMinutes(5));

    private static final int MOST_ATTEMPTS = 1_000_000;

    public Backoff {
        if (first.isNegative() || most.isNegative() || !(factor >= 1)) {
            throw new IllegalArgumentException("expected durations of zero or more and a factor of 1 or more, found "
                    + first + ", " + factor + ", " + most);
        }
    }

    /** How many attempts begin before {@code time} has passed, if each fails at once; at most a million. */
    int attemptsWithin(Duration time) {
        Duration passed = Duration.ZERO;
        int attempts = 1;
        while (attempts < MOST_ATTEMPTS) {
            passed = passed.plus(after(attempts));
            if (passed.compareTo(time) >= 0) {
                return attempts;
            }
            attempts++;
        }
        return attempts;
    }

    /** The pause after this many failed attempts, 1 or more. */
    public Duration after(int attempts) {
        double nanos = first.toNanos() * Math.pow(factor, attempts - 1.0);
        return nanos < most.toNanos() ? Duration.ofNanos((long) nanos) : most;
    }
}
