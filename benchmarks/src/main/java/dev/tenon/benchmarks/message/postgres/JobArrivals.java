package dev.tenon.benchmarks.message.postgres;

import dev.tenon.benchmarks.turns.Scale;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/** Counts the jobs that were done, and sees when. Safe for use by several threads. */
final class JobArrivals implements IntConsumer {

    private static final long PAUSE_NANOS = 50_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Some look for jobs only every few seconds. */
    private static final Duration LEAST_PATIENCE = Duration.ofSeconds(30);

    private final int expected;
    private final Duration patience;
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicLong first = new AtomicLong();
    private final AtomicLong last = new AtomicLong();

    /**
     * @param expected the number of jobs that are waited for
     * @param scale how much is done, and so how long they are waited for
     */
    JobArrivals(int expected, Scale scale) {
        this.expected = expected;
        this.patience = scale == Scale.LOOK ? LEAST_PATIENCE : PATIENCE;
    }

    @Override
    public void accept(int number) {
        int arrived = count.incrementAndGet();
        if (arrived == 1) {
            first.set(System.nanoTime());
        }
        if (arrived == expected) {
            last.set(System.nanoTime());
        }
    }

    /** Waits for them. */
    JobArrivals await() {
        long deadline = System.nanoTime() + patience.toNanos();
        while (last.get() == 0 || first.get() == 0) {
            if (System.nanoTime() - deadline > 0) {
                throw new IllegalStateException("expected " + expected + " jobs to be done, found " + count);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return this;
    }

    /** How long it took from the first to the last. */
    long nanos() {
        return Math.max(1, last.get() - first.get());
    }
}
