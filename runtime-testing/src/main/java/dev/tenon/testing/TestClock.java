package dev.tenon.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A clock that stands still until the test moves it. Sleepers wake when it has moved on far enough; setting it back neither
 * wakes them nor makes them wait longer, as with a real clock. Thread-safe.
 */
public final class TestClock {

    /** Where every test clock starts, so that runs are alike. */
    public static final Instant START = Instant.parse("2030-01-01T00:00:00Z");

    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private Instant now = START;
    private Duration elapsed = Duration.ZERO;
    private boolean skipping;
    private int sleepers;

    /** A clock at {@link #START}. */
    public TestClock() {}

    /** The present instant. */
    public Instant now() {
        lock.lock();
        try {
            return now;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Moves on by {@code duration}.
     *
     * @throws IllegalArgumentException when it is negative: {@link #setTo} sets a clock back
     */
    public void advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("Time does not run back by " + duration.negated() + "; use setTo");
        }
        lock.lock();
        try {
            move(now.plus(duration));
        } finally {
            lock.unlock();
        }
    }

    /** Moves to {@code instant}, also back. */
    public void setTo(Instant instant) {
        lock.lock();
        try {
            move(instant);
        } finally {
            lock.unlock();
        }
    }

    /**
     * From now on nobody waits: a sleep moves the clock on by its duration. For tests whose pauses do not matter, such as
     * those between the attempts of transactions that many threads contend for.
     */
    public void skipSleeps() {
        lock.lock();
        try {
            skipping = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Blocks until at least {@code count} threads sleep, so that a test moves the clock when they are ready for it. A fiber
     * ends with the run that forked it: wait inside of that run.
     *
     * @throws InterruptedException when the thread is interrupted first, such as by the time limit of a test
     */
    public void awaitSleepers(int count) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (sleepers < count) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Nanoseconds that have passed. Never less than before; wraps around after 292 years, as {@code nanoTime} may. */
    long nanoTime() {
        lock.lock();
        try {
            return elapsed.getSeconds() * NANOS_PER_SECOND + elapsed.getNano();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until {@code duration} has passed. */
    void sleep(Duration duration) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            Duration due = elapsed.plus(duration);
            sleepers++;
            changed.signalAll();
            try {
                while (!skipping && elapsed.compareTo(due) < 0) {
                    changed.await();
                }
            } finally {
                sleepers--;
            }
            if (elapsed.compareTo(due) < 0) {
                move(now.plus(due.minus(elapsed)));
            }
        } finally {
            lock.unlock();
        }
    }

    private void move(Instant instant) {
        if (instant.isAfter(now)) {
            elapsed = elapsed.plus(Duration.between(now, instant));
        }
        now = instant;
        changed.signalAll();
    }
}
