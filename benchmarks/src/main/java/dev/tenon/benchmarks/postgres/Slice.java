package dev.tenon.benchmarks.postgres;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What one rival did in one turn.
 *
 * @param operations how many were done; at least 1
 * @param nanos the time they took
 * @param threadNanos the CPU time of the calling thread
 * @param jvmNanos the CPU time of its whole JVM: with the garbage collector and the compiler
 * @param bytes what the calling thread allocated
 */
record Slice(long operations, long nanos, long threadNanos, long jvmNanos, long bytes) {

    private static final String BETWEEN = " ";

    double nanosPerOperation() {
        return (double) nanos / operations;
    }

    double threadNanosPerOperation() {
        return (double) threadNanos / operations;
    }

    double bytesPerOperation() {
        return (double) bytes / operations;
    }

    /** One line. */
    String written() {
        return LongStream.of(operations, nanos, threadNanos, jvmNanos, bytes)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(BETWEEN));
    }

    /** From a line of {@link #written}. */
    static Slice read(String line) {
        long[] numbers =
                Arrays.stream(line.split(BETWEEN)).mapToLong(Long::parseLong).toArray();
        return new Slice(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
    }
}
