package dev.tenon.benchmarks.message.postgres;

import java.util.function.IntConsumer;

/** Keeps jobs that carry a number, and has {@value #WORKERS} workers do them. Used by one thread. */
interface JobSystem extends AutoCloseable {

    int WORKERS = 10;

    /** How many jobs are enqueued and done where rates are measured. */
    default int jobs() {
        return 10_000;
    }

    /** Enqueues jobs that are due at once, as fast as it offers. */
    void enqueueAll(int from, int count) throws Exception;

    /** Enqueues a job that is due at once, in a transaction of its own. */
    void enqueue(int number) throws Exception;

    /**
     * Has jobs done until the shift ends.
     *
     * @param handler told the number of each; safe for use by several threads
     */
    Shift work(IntConsumer handler) throws Exception;

    /** Makes as many jobs that are due, without a call of its API for each. */
    void fill(int count) throws Exception;

    /** Drops all jobs, while nothing works. */
    void empty() throws Exception;

    @Override
    void close();
}
