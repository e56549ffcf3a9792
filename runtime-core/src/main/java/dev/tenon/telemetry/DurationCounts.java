package dev.tenon.telemetry;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** How many durations there were, by how long they were: a histogram. Safe for use by several threads. */
public final class DurationCounts {

    private static final double NANOS_PER_SECOND = 1e9;

    private final Seq<Double> bounds;
    private final LongAdder[] counts;
    private final LongAdder nanos = new LongAdder();

    /** @param bounds in seconds, the smallest first */
    public DurationCounts(Seq<Double> bounds) {
        this.bounds = Vector.ofAll(bounds);
        this.counts = Stream.generate(LongAdder::new).limit(bounds.size() + 1L).toArray(LongAdder[]::new);
    }

    /** Counts one, in nanoseconds. */
    public void add(long taken) {
        double seconds = taken / NANOS_PER_SECOND;
        int index = bounds.indexWhere(bound -> seconds <= bound);
        counts[index < 0 ? bounds.size() : index].increment();
        nanos.add(taken);
    }

    /** In seconds, the smallest first. */
    public Seq<Double> bounds() {
        return bounds;
    }

    /** How many took at most as long as each bound, and at the end all. */
    public Seq<Long> cumulated() {
        return Vector.of(counts).map(LongAdder::sum).scanLeft(0L, Long::sum).tail();
    }

    /** All of them together. */
    public double seconds() {
        return nanos.sum() / NANOS_PER_SECOND;
    }
}
