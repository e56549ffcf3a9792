package dev.tenon.testing.transport;

import dev.tenon.integration.CloudEvent;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Faults that follow from a seed. Until it is said which, there are none:
 *
 * <pre>{@code SeededFaults.of(42).delaying(Duration.ofMinutes(5)).duplicating().reordering().losing(Duration.ofMinutes(1))}</pre>
 *
 * About one event in three meets each kind of fault. Immutable but for its randomness; safe for use by several threads.
 */
public final class SeededFaults implements Faults {

    private static final int ONE_IN = 3;

    private final long seed;
    private final Duration longest;
    private final boolean isDuplicating;
    private final boolean isReordering;
    private final Duration again;
    private final ReentrantLock lock = new ReentrantLock();
    private final Random random;

    private SeededFaults(long seed, Duration longest, boolean isDuplicating, boolean isReordering, Duration again) {
        this.seed = seed;
        this.longest = longest;
        this.isDuplicating = isDuplicating;
        this.isReordering = isReordering;
        this.again = again;
        this.random = new Random(seed);
    }

    /** No faults yet. */
    public static SeededFaults of(long seed) {
        return new SeededFaults(seed, Duration.ZERO, false, false, Duration.ZERO);
    }

    /** The same, where events are late by up to {@code atMost}, which is positive. */
    public SeededFaults delaying(Duration atMost) {
        return new SeededFaults(seed, positive(atMost), isDuplicating, isReordering, again);
    }

    /** The same, where events come twice. */
    public SeededFaults duplicating() {
        return new SeededFaults(seed, longest, true, isReordering, again);
    }

    /** The same, where events of different subjects overtake each other. */
    public SeededFaults reordering() {
        return new SeededFaults(seed, longest, isDuplicating, true, again);
    }

    /** The same, where events are lost and sent again {@code after} a time, which is positive. */
    public SeededFaults losing(Duration after) {
        return new SeededFaults(seed, longest, isDuplicating, isReordering, positive(after));
    }

    @Override
    public Fate fate(String subscriber, CloudEvent event) {
        lock.lock();
        try {
            Duration after = isMet(longest.isPositive()) ? some(longest) : Duration.ZERO;
            if (isMet(again.isPositive())) {
                after = after.plus(again);
            }
            Duration first = after;
            return isMet(isDuplicating)
                    ? new Fate(first, Option.some(longest.isPositive() ? first.plus(some(longest)) : first))
                    : Fate.late(first);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int pick(int choices) {
        lock.lock();
        try {
            return isReordering ? random.nextInt(choices) : 0;
        } finally {
            lock.unlock();
        }
    }

    private boolean isMet(boolean isOn) {
        return isOn && random.nextInt(ONE_IN) == 0;
    }

    private Duration some(Duration atMost) {
        return Duration.ofNanos(random.nextLong(atMost.toNanos()) + 1);
    }

    private static Duration positive(Duration duration) {
        if (!duration.isPositive()) {
            throw new IllegalArgumentException("expected a time, found " + duration);
        }
        return duration;
    }

    @Override
    public String toString() {
        return "faults of seed " + seed;
    }
}
