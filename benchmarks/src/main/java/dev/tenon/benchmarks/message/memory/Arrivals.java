package dev.tenon.benchmarks.message.memory;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Counts what has arrived. Safe for use by several threads. */
final class Arrivals implements Receiver {

    private static final long PAUSE_NANOS = 20_000;

    private final AtomicInteger count = new AtomicInteger();

    @Override
    public void received(Parcel parcel) {
        count.incrementAndGet();
    }

    /** Waits until so many have. */
    void await(int expected) {
        while (count.get() < expected) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
