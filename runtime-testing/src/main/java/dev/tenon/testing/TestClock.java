package dev.tenon.testing;

import dev.tenon.platform.Latch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

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
    private final List<BooleanSupplier> pauses = new ArrayList<>();
    private final List<Consumer<Instant>> followers = new ArrayList<>();

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
     * Blocks until at least {@code count} threads sleep or wait with a time limit, so that a test moves the clock when they are ready for it. A fiber
     * ends with the run that forked it: wait inside of that run.
     *
     * @throws InterruptedException when the thread is interrupted first, such as by the time limit of a test
     */
    public void awaitSleepers(int count) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (sleepers() < count) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** One whose time has come is no sleeper, even if its thread has not gone on yet. */
    private long sleepers() {
        return pauses.stream().filter(BooleanSupplier::getAsBoolean).count();
    }

    /**
     * Tells {@code follower} the present instant, and each one from now on before anybody who waits for it goes on. For clocks that must
     * show the same, such as that of a database.
     */
    public void follow(Consumer<Instant> follower) {
        lock.lock();
        try {
            followers.add(follower);
            follower.accept(now);
        } finally {
            lock.unlock();
        }
    }

    /** Takes over those who follow {@code other}, which shows the time no more. */
    void replace(TestClock other) {
        List<Consumer<Instant>> orphans;
        other.lock.lock();
        try {
            orphans = List.copyOf(other.followers);
            other.followers.clear();
        } finally {
            other.lock.unlock();
        }
        orphans.forEach(this::follow);
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
            pause(() -> !skipping && elapsed.compareTo(due) < 0);
            if (elapsed.compareTo(due) < 0) {
                move(now.plus(due.minus(elapsed)));
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits as long as {@code lasting}. With the lock. */
    private void pause(BooleanSupplier lasting) throws InterruptedException {
        pauses.add(lasting);
        changed.signalAll();
        try {
            while (lasting.getAsBoolean()) {
                changed.await();
            }
        } finally {
            pauses.remove(lasting);
        }
    }

    /** A latch whose time limits go by this clock. */
    Latch latch() {
        return new ClockedLatch();
    }

    /** Those who wait with a limit count as sleepers. */
    private final class ClockedLatch implements Latch {
        private boolean open;

        @Override
        public void open() {
            lock.lock();
            try {
                open = true;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public boolean isOpen() {
            lock.lock();
            try {
                return open;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void await() throws InterruptedException {
            lock.lockInterruptibly();
            try {
                while (!open) {
                    changed.await();
                }
            } finally {
                lock.unlock();
            }
        }

        @Override
        public boolean await(Duration limit) throws InterruptedException {
            lock.lockInterruptibly();
            try {
                Duration due = elapsed.plus(limit);
                pause(() -> !open && elapsed.compareTo(due) < 0);
                return open;
            } finally {
                lock.unlock();
            }
        }
    }

    private void move(Instant instant) {
        if (instant.isAfter(now)) {
            elapsed = elapsed.plus(Duration.between(now, instant));
        }
        now = instant;
        followers.forEach(follower -> follower.accept(instant));
        changed.signalAll();
    }
}
