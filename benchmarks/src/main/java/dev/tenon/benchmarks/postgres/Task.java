package dev.tenon.benchmarks.postgres;

/** One operation of a workload, as one rival does it. Used by one thread. */
@FunctionalInterface
interface Task {

    /** Does it once; returns what the caller would go on with. */
    Object run() throws Exception;

    /** Makes, outside of the measured time, what one operation needs. */
    default void prepare() {}
}
