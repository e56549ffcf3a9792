package dev.tenon.benchmarks.compile;

import io.vavr.collection.List;

/**
 * Of some forks that did the same, what each call took, in milliseconds.
 *
 * @param forks at least one; in each, the calls in their order, the first of which met a JVM that had compiled nothing yet
 */
record Timed(List<List<Double>> forks) {

    /** The median of the first calls of the forks. */
    double cold() {
        return median(forks.map(List::head));
    }

    /** The median over the forks of the fastest call: that with the least of the JVM's own compiler in it. */
    double warm() {
        return median(forks.map(calls -> calls.min().get()));
    }

    private static double median(List<Double> numbers) {
        List<Double> sorted = numbers.sorted();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
