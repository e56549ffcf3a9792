package dev.tenon.benchmarks.message.postgres;

import dev.tenon.benchmarks.turns.Scale;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Arrays;

/** What a message adds to a transaction that inserts a row. Both kinds of transactions take turns. */
final class PublishingCost {

    private static final int TRANSACTIONS = 4_000;
    private static final double MICRO = 1_000;

    private final Step without;
    private final Step with;

    /** A transaction. */
    @FunctionalInterface
    interface Step {
        void run() throws Exception;
    }

    /**
     * @param without inserts a row
     * @param with inserts a row and appends a message
     */
    PublishingCost(Step without, Step with) {
        this.without = without;
        this.with = with;
    }

    /** For who cannot. */
    static PublishingCost none() {
        Step refused = () -> {
            throw new IllegalStateException("it does not take part");
        };
        return new PublishingCost(refused, refused);
    }

    Seq<Double> measure(Scale scale) throws Exception {
        int count = scale.of(TRANSACTIONS);
        long[] bare = new long[count];
        long[] publishing = new long[count];
        for (int i = 0; i < count; i++) {
            bare[i] = nanos(without);
            publishing[i] = nanos(with);
        }
        double median = median(bare);
        double more = median(publishing);
        return List.of(median, more, more - median);
    }

    private static long nanos(Step step) throws Exception {
        long begin = System.nanoTime();
        step.run();
        return System.nanoTime() - begin;
    }

    private static double median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / MICRO;
    }
}
