package dev.tenon.benchmarks.message.postgres;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** Sees how long it takes from the call that enqueues a job to its handler. */
final class PickUp implements IntConsumer {

    private static final double MILLI = 1e6;

    private final SynchronousQueue<Long> picked = new SynchronousQueue<>();

    @Override
    public void accept(int number) {
        long now = System.nanoTime();
        try {
            picked.put(now);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    double millis(JobSystem jobs, int number) throws Exception {
        long begin = System.nanoTime();
        jobs.enqueue(number);
        Long at = picked.poll(1, TimeUnit.MINUTES);
        if (at == null) {
            throw new IllegalStateException("job " + number + " was not picked up within a minute");
        }
        return (at - begin) / MILLI;
    }
}
