package dev.tenon.message.worker;

import dev.tenon.health.HealthComponent;
import dev.tenon.message.MessageQueue;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Grace;
import dev.tenon.runtime.Hosted;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;

/** All workers of a context, as one part of a host. Safe for use by several threads. */
public final class Workers implements Hosted {

    /** What those that had started are given when another one does not start. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final String name;
    private final Platform platform;
    private final Vector<Worker> workers;
    private volatile Vector<Worker> started = Vector.empty();

    private Workers(String name, Platform platform, Vector<Worker> workers) {
        this.name = name;
        this.platform = platform;
        this.workers = workers;
    }

    /** Workers, of one queue or more, that are still to be started. */
    public static Workers of(String name, Platform platform, Iterable<? extends Iterable<? extends Worker>> queues) {
        return new Workers(name, platform, Vector.ofAll(queues).flatMap(queue -> queue));
    }

    @Override
    public String name() {
        return name;
    }

    /** Starts all of them or none: those before one that does not start are stopped again. */
    @Override
    public void start() {
        for (Worker worker : workers) {
            try {
                worker.start();
            } catch (RuntimeException failed) {
                stopAgain(failed);
                throw failed;
            }
            started = started.append(worker);
        }
    }

    private void stopAgain(RuntimeException failed) {
        try {
            stop(Grace.of(platform, GRACE, GRACE));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            failed.addSuppressed(interrupted);
        } catch (Exception unstopped) {
            failed.addSuppressed(unstopped);
        }
    }

    /** None claims any more before the first is waited for. */
    @Override
    public Seq<String> stop(Grace grace) throws Exception {
        started.forEach(Worker::refuse);
        Vector<String> interrupted = Vector.empty();
        for (Worker worker : started) {
            interrupted = interrupted.appendAll(worker.stop(grace));
        }
        return interrupted;
    }

    @Override
    public Seq<HealthComponent> health() {
        return workers.flatMap(Worker::health);
    }

    /** What each worker of messages has done since it was made. */
    public Seq<WorkerActivity> activity() {
        return workers.flatMap(Worker::activity);
    }

    /**
     * Handles everything that is due, on the calling thread, also what handlers publish. For tests, in place of {@link #start}.
     *
     * @return how many deliveries were handled; failed attempts count
     * @throws AssertionError the first one that a handler failed with: a test of it must not pass. The attempt counts as failed
     */
    public long drain() {
        return drain(workers);
    }

    /** {@link #drain()} of one queue alone; what its handlers publish elsewhere waits. */
    public long drain(MessageQueue queue) {
        return drain(workers.filter(worker -> worker.isOf(queue)));
    }

    /** {@link #drain()} of all queues but one. */
    public long drainAllBut(MessageQueue queue) {
        return drain(workers.filter(worker -> !worker.isOf(queue)));
    }

    private static long drain(Vector<Worker> workers) {
        long all = 0;
        long handled;
        do {
            handled = workers.map(Worker::drain).sum().longValue();
            all += handled;
        } while (handled > 0);
        return all;
    }
}
