package dev.tenon.message.worker;

import java.time.Duration;
import java.util.function.IntPredicate;

/**
 * How long to wait before a message is tried again: {@code first}, and each time {@code factor} times longer, but no longer than
 * {@code most}. Immutable.
 */
public record Backoff(Duration first, double factor, Duration most) {

    /** 50 ms, twice as long each time, at most five minutes. */
    public static final Backoff USUAL = new Backoff(Duration.ofMillis(50), 2, Duration.ofMinutes(5));

    private static final int MOST_ATTEMPTS = 1_000_000;
    private static final double NANOS_PER_SECOND = 1e9;

    public Backoff {
        if (first.isNegative() || most.isNegative() || !(factor >= 1)) {
            throw new IllegalArgumentException("expected durations of zero or more and a factor of 1 or more, found "
                    + first + ", " + factor + ", " + most);
        }
    }

    /**
     * How many attempts begin before {@code time} has passed, if each fails at once: 1 or more, and at most a million. Without pauses it
     * is 1, because no number of attempts makes time pass then. Takes no longer for many attempts; a sum of pauses that differs from
     * {@code time} by less than rounding, about a nanosecond a pause, may count as equal to it.
     */
    int attemptsWithin(Duration time) {
        if (first.isZero() || most.isZero() || !time.isPositive()) {
            return 1;
        }
        // Pauses before this many failed attempts are shorter than the longest.
        int growing = least(pauses -> grown(pauses) >= nanos(most)) - 1;
        return least(pauses -> passed(pauses, growing) >= nanos(time));
    }

    /** The pause after this many failed attempts, 1 or more. */
    public Duration after(int attempts) {
        if (first.isZero()) {
            return Duration.ZERO;
        }
        double nanos = grown(attempts);
        if (nanos >= nanos(most)) {
            return most;
        }
        return nanos < (double) Long.MAX_VALUE
                ? Duration.ofNanos((long) nanos)
                : Duration.ofSeconds((long) (nanos / NANOS_PER_SECOND));
    }

    /** The pause after so many failed attempts if there were no longest, in nanoseconds; {@code first} is not zero. */
    private double grown(int attempts) {
        return nanos(first) * Math.pow(factor, attempts - 1.0);
    }

    /** How long so many pauses are together, in nanoseconds, of which at most {@code growing} are shorter than the longest. */
    private double passed(int pauses, int growing) {
        return nanos(first) * powers(Math.min(pauses, growing)) + nanos(most) * Math.max(0, pauses - growing);
    }

    /** {@code factor}'s powers from 0 on, so many, added up: their number is doubled for each of its bits. */
    private double powers(int count) {
        double sum = 0;
        double next = 1;
        for (int bit = Integer.highestOneBit(count); bit > 0; bit >>= 1) {
            sum += sum * next;
            next *= next;
            if ((count & bit) != 0) {
                sum += next;
                next *= factor;
            }
        }
        return sum;
    }

    /** The first number that {@code fits}, as all after it do; a million when none before does. */
    private static int least(IntPredicate fits) {
        int low = 1;
        int high = MOST_ATTEMPTS;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (fits.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Also of what is longer than 292 years, where {@link Duration#toNanos} overflows. */
    private static double nanos(Duration duration) {
        return duration.getSeconds() * NANOS_PER_SECOND + duration.getNano();
    }
}
