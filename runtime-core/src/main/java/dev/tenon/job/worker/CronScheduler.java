package dev.tenon.job.worker;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.health.Health;
import dev.tenon.health.HealthComponent;
import dev.tenon.job.JobsTx;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.worker.Worker;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Grace;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** Asks the cron expressions of a context when they are due. Safe for use by several threads. */
final class CronScheduler implements Worker {

    /** Nothing is asked for longer, because clocks may be set. */
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private final MessageQueue queue;
    private final String name;
    private final Platform platform;
    private final Logger logger;
    private final Seq<CronClock> clocks;
    private final Function<Eff<JobsTx, Duration>, Exit<Duration>> transaction;
    private final Latch stop;
    private final Latch ended;
    private Duration pause = FIRST_PAUSE;
    private volatile @Nullable String trouble;

    /** @param transaction runs what writes jobs */
    CronScheduler(
            MessageQueue queue,
            Platform platform,
            Seq<CronClock> clocks,
            Function<Eff<JobsTx, Duration>, Exit<Duration>> transaction) {
        this.queue = queue;
        this.name = queue + ".cron";
        this.platform = platform;
        this.logger = platform.logger(JobWorkers.class);
        this.clocks = clocks;
        this.transaction = transaction;
        this.stop = platform.latch();
        this.ended = platform.latch();
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

    @Override
    public void refuse() {
        stop.open();
    }

    @Override
    public Seq<String> stop(Grace grace) throws InterruptedException {
        refuse();
        ended.await(grace.remaining());
        return List.empty();
    }

    @Override
    public Seq<HealthComponent> health() {
        return List.of(new HealthComponent(name, this::examined));
    }

    private Health examined() {
        String failing = trouble;
        return failing == null ? Health.up() : Health.down(failing);
    }

    /** Fires what is due, to the last instant. */
    @Override
    public long drain() {
        while (advanceAll().isZero()) {
            // There is more to catch up.
        }
        return 0;
    }

    private void work() {
        try {
            do {
                stop.await(advanceAll());
            } while (!stop.isOpen());
        } catch (InterruptedException e) {
            logger.error("The thread of {} was interrupted and fires no more", name);
            Thread.currentThread().interrupt();
        } finally {
            ended.open();
        }
    }

    /** Returns how long to rest. */
    private Duration advanceAll() {
        Duration rest = LONGEST_REST;
        for (CronClock clock : clocks) {
            switch (transaction.apply(Eff.effect("Cron.advance", clock::advance))) {
                case Exit.Success<Duration>(Duration next) -> rest = next.compareTo(rest) < 0 ? next : rest;
                case Exit.Failed<Duration> failed -> {
                    return failed(clock, failed);
                }
            }
        }
        trouble = null;
        pause = FIRST_PAUSE;
        return rest;
    }

    private Duration failed(CronClock clock, Exit.Failed<Duration> failed) {
        Duration now = pause;
        trouble = clock.name() + " cannot be fired: " + failed.failure().message();
        logger.warn("{}, the next attempt is in {}", trouble, now);
        pause = pause.compareTo(LONGEST_REST) < 0 ? pause.multipliedBy(2) : LONGEST_REST;
        return now;
    }
}
