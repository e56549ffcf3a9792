package dev.tenon.benchmarks.results;

import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * What all files say about one benchmark method with one set of parameters.
 *
 * @param workload the simple name of the class
 * @param parameters such as {@code steps=8}; empty where there are none
 * @param steps how many steps the time is for; 1 where the workload does not count any
 * @param method the method
 * @param forks the nanoseconds per operation of each iteration of each fork; no fork is empty
 * @param bytes the bytes per operation of each fork; empty where the profiler was off
 */
record Measured(
        String workload, String parameters, int steps, Method method, List<List<Double>> forks, List<Double> bytes) {

    /** Nanoseconds per operation: the median of the medians of the forks. */
    double median() {
        return median(forks.map(Measured::median));
    }

    double nanosPerStep() {
        return median() / steps;
    }

    /** From the fastest iteration to the slowest one, as a part of the median. */
    double spread() {
        return (slowest() - fastest()) / median();
    }

    double fastest() {
        return iterations().min().get();
    }

    double slowest() {
        return iterations().max().get();
    }

    /** Bytes per operation. */
    Option<Double> bytesPerOperation() {
        return bytes.isEmpty() ? Option.none() : Option.some(median(bytes));
    }

    /** Whether both measured the same. */
    boolean isSameAs(Measured other) {
        return workload.equals(other.workload)
                && parameters.equals(other.parameters)
                && method.name().equals(other.method.name());
    }

    /** With the forks of another file. */
    Measured and(Measured other) {
        return new Measured(
                workload, parameters, steps, method, forks.appendAll(other.forks), bytes.appendAll(other.bytes));
    }

    private List<Double> iterations() {
        return forks.flatMap(iterations -> iterations);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.sorted();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
