package dev.tenon.job.worker;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Unit;
import dev.tenon.job.JobId;
import dev.tenon.job.JobLedgerTx;
import dev.tenon.job.JobProgress;
import dev.tenon.job.Progress;
import dev.tenon.message.Delivery;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.worker.Worker;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Grace;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * What the jobs that run here are at. Jobs tell it in memory; one thread writes down what is new, a few times a second at most, so
 * that jobs need no connection for it. Safe for use by several threads.
 */
final class ProgressBoard implements Worker {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final MessageQueue queue;
    private final String name;
    private final Platform platform;
    private final Logger logger;
    private final Function<Eff<JobLedgerTx, Unit>, Exit<Unit>> transaction;
    private final ConcurrentHashMap<JobId, Attempt> running = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<JobId, Progress> fresh = new ConcurrentHashMap<>();
    private final Latch stop;
    private final Latch ended;
    private volatile @Nullable Latch wake;

    /** @param transaction runs what writes to the ledger */
    ProgressBoard(MessageQueue queue, Platform platform, Function<Eff<JobLedgerTx, Unit>, Exit<Unit>> transaction) {
        this.queue = queue;
        this.name = queue + ".progress";
        this.platform = platform;
        this.logger = platform.logger(JobWorkers.class);
        this.transaction = transaction;
        this.stop = platform.latch();
        this.ended = platform.latch();
    }

    /** When it began, and what it said last. */
    record Attempt(Instant began, Option<Progress> progress) {}

    /** An attempt begins. */
    JobProgress begin(Delivery delivery) {
        JobId id = new JobId(delivery.message());
        running.put(id, new Attempt(platform.now(), Option.none()));
        return new JobProgress() {
            @Override
            public JobId job() {
                return id;
            }

            @Override
            public <R> Eff<R, Unit> report(long done, long total, String text) {
                return Eff.of(() -> {
                    tell(id, new Progress(done, total, text, platform.now()));
                    return Unit.UNIT;
                });
            }
        };
    }

    private void tell(JobId id, Progress progress) {
        Attempt told =
                running.computeIfPresent(id, (same, attempt) -> new Attempt(attempt.began(), Option.some(progress)));
        if (told != null) {
            fresh.put(id, progress);
            wake();
        }
    }

    /** The present attempt; one that has just begun when it was not told here. */
    Attempt attempt(JobId id) {
        Attempt attempt = running.get(id);
        return attempt == null ? new Attempt(platform.now(), Option.none()) : attempt;
    }

    /** An attempt is over: what it said last, and was not written down yet, is in the ledger's entry of its end. */
    void end(JobId id) {
        running.remove(id);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isOf(MessageQueue other) {
        return queue.equals(other);
    }

    @Override
    public void start() {
        platform.start(name, this::work);
    }

    /** Jobs that still run may tell it more. */
    @Override
    public void refuse() {}

    /** Writes down what is left. */
    @Override
    public Seq<String> stop(Grace grace) throws InterruptedException {
        stop.open();
        wake();
        ended.await(grace.interruptLimit());
        return Vector.empty();
    }

    @Override
    public long drain() {
        write();
        return 0;
    }

    private void wake() {
        Latch waiting = wake;
        if (waiting != null) {
            waiting.open();
        }
    }

    private void work() {
        try {
            while (!stop.isOpen() || !fresh.isEmpty()) {
                Latch waiting = platform.latch();
                wake = waiting;
                if (fresh.isEmpty() && !stop.isOpen()) {
                    waiting.await();
                }
                write();
                stop.await(PAUSE);
            }
        } catch (InterruptedException e) {
            logger.error("The thread that writes down the progress of jobs was interrupted and writes no more");
            Thread.currentThread().interrupt();
        } finally {
            ended.open();
        }
    }

    private void write() {
        Map<JobId, Progress> told = HashMap.empty();
        for (JobId id : fresh.keySet()) {
            Progress progress = fresh.remove(id);
            told = progress == null ? told : told.put(id, progress);
        }
        if (told.isEmpty()) {
            return;
        }
        Map<JobId, Progress> all = told;
        Exit<Unit> exit = transaction.apply(Eff.access(ledger -> {
            ledger.progress(all);
            return Unit.UNIT;
        }));
        if (exit instanceof Exit.Failed<Unit> failed) {
            logger.warn(
                    "The progress of {} jobs was not written down: {}",
                    all.size(),
                    failed.failure().message());
        }
    }
}
