package dev.tenon.benchmarks.message.memory;

import java.util.Arrays;

/** When each parcel arrived, counted from when it was to be sent. Safe for use by several threads: each parcel has its own place. */
final class Latencies implements Receiver {

    private final Arrivals arrivals = new Arrivals();
    private final long[] nanos;
    private final long interval;
    private volatile long begin;

    /**
     * @param parcels how many
     * @param interval the nanoseconds from one to the next
     */
    Latencies(int parcels, long interval) {
        this.nanos = new long[parcels];
        this.interval = interval;
    }

    /** The first one is to be sent then. */
    void begin(long nanoTime) {
        begin = nanoTime;
    }

    /** When a parcel is to be sent. */
    long dueAt(int number) {
        return begin + number * interval;
    }

    @Override
    public void received(Parcel parcel) {
        nanos[parcel.number()] = System.nanoTime() - dueAt(parcel.number());
        arrivals.received(parcel);
    }

    /** Waits for all, and sorts them. */
    long[] sorted() {
        arrivals.await(nanos.length);
        Arrays.sort(nanos);
        return nanos;
    }
}
