package dev.tenon.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A clock that stands still until the test moves it. Sleepers wake when it has moved far enough. Thread-safe. */
public final class TestClock {

    /** Where every test clock starts, so that runs are alike. */
    public static final Instant START = Instant.parse("2030-01-01T00:00:00Z");

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private Instant now = START;

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

    /** Moves on by {@code duration}. */
    public void advance(Duration duration) {
        move(now().plus(duration));
    }

    /** Moves to {@code instant}, also back. */
    public void setTo(Instant instant) {
        move(instant);
    }

    /** Waits until the clock has moved on by {@code duration}. */
    void sleep(Duration duration) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            Instant due = now.plus(duration);
            while (now.isBefore(due)) {
                moved.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private void move(Instant instant) {
        lock.lock();
        try {
            now = instant;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
