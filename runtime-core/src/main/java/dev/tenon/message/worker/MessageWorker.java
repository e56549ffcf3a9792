package dev.tenon.message.worker;

import dev.tenon.effect.FailureException;
import dev.tenon.health.Health;
import dev.tenon.health.HealthComponent;
import dev.tenon.message.Claim;
import dev.tenon.message.Consumer;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.QueueState;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Grace;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Hands the messages of one consumer to its handler: claims what is due, runs each lease on a thread of its own, settles it, and
 * waits to be told of more. Interrupts the handler of what was withdrawn. Stops by claiming no more and finishing what it has; what is
 * then interrupted waits for another worker. Any number of workers on one log share the messages of a consumer. Safe for use by several
 * threads.
 */
public final class MessageWorker implements Worker {

    /** How long running handlers are not looked after when nothing is told. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private static final Duration LONGEST_REST = Duration.ofDays(1);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final int MOST_LEASES = 64;

    /** How many deliveries are claimed at a time: the first of a claim begins when all of it was read. */
    private static final int MOST_DELIVERIES = 1_024;

    private final Platform platform;
    private final Logger logger;
    private final MessageLog log;
    private final Consumer consumer;
    private final Handling handling;
    private final WorkerSettings settings;

    /** By the token of their lease, so that they are looked after in the same order in every run. */
    private final ConcurrentHashMap<Long, Work> running = new ConcurrentHashMap<>();

    private final GroupSize group;
    private final Tally tally;
    private final Signal signal;
    private final Latch ended;

    /** When something is to be claimed though nothing was told, by {@code nanoTime}; of the one thread that claims. */
    private Option<Long> claimAt = Option.none();

    private volatile boolean stopping;
    private volatile @Nullable String trouble;
    private volatile @Nullable AutoCloseable subscription;

    /** A worker that is still to be started. */
    public MessageWorker(
            Platform platform, MessageLog log, Consumer consumer, Handling handling, WorkerSettings settings) {
        this.platform = platform;
        this.logger = platform.logger(MessageWorker.class);
        this.log = log;
        this.consumer = consumer;
        this.handling = handling;
        this.settings = settings;
        this.group = new GroupSize(settings.group());
        this.tally = new Tally(platform.now());
        this.signal = new Signal(platform);
        this.ended = platform.latch();
    }

    @Override
    public String name() {
        return consumer.name();
    }

    @Override
    public boolean isOf(MessageQueue queue) {
        return queue.consumers().contains(consumer);
    }

    @Override
    public void start() {
        subscription = log.onWork(consumer, signal::give);
        platform.start(consumer.name(), this::work);
    }

    @Override
    public void refuse() {
        stopping = true;
        signal.give();
    }

    @Override
    public Seq<String> stop(Grace grace) throws Exception {
        refuse();
        AutoCloseable subscribed = subscription;
        if (subscribed == null) {
            // It was never started.
            return List.empty();
        }
        Vector<Work> late = Vector.empty();
        if (!ended.await(grace.remaining())) {
            late = Vector.ofAll(running.values());
            late.forEach(Work::stop);
            ended.await(grace.interruptLimit());
        }
        subscribed.close();
        return late.flatMap(work -> work.lease().deliveries()).map(this::line);
    }

    @Override
    public Seq<HealthComponent> health() {
        return List.of(new HealthComponent(consumer.name(), this::examined));
    }

    @Override
    public Seq<WorkerActivity> activity() {
        return List.of(tally.of(consumer.name(), running.size()));
    }

    private Health examined() {
        String failing = trouble;
        if (failing != null) {
            return Health.down(failing);
        }
        QueueState state = log.reads().state(consumer);
        Health health = state.dead() > 0
                ? Health.degraded(state.dead() + " dead letters: requeue or discard them")
                : Health.up();
        return health.with("open", Long.toString(state.open())).with("running", Integer.toString(running.size()));
    }

    private String line(Delivery delivery) {
        return delivery.type() + " " + delivery.message() + " for " + consumer;
    }

    private void work() {
        Duration pause = FIRST_PAUSE;
        boolean told = true;
        try {
            while (!stopping || !running.isEmpty()) {
                try {
                    Duration rest = step(told);
                    told = !rest.isPositive() || signal.await(rest);
                    pause = FIRST_PAUSE;
                    trouble = null;
                } catch (FailureException | IllegalStateException e) {
                    trouble = e.getMessage();
                    logger.warn("Nothing can be claimed for {}, the next attempt is in {}", consumer, pause, e);
                    signal.await(pause);
                    told = true;
                    pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                }
            }
        } catch (InterruptedException e) {
            logger.error("The worker of {} was interrupted and claims no more", consumer);
            Thread.currentThread().interrupt();
        } finally {
            ended.open();
        }
    }

    /**
     * Looks after what runs, and claims more when there may be some. Returns how long nothing has to be done unless something is told.
     */
    private Duration step(boolean told) {
        Duration rest = lookAfterAll();
        Option<Duration> untilClaim = claimAt.map(at -> Duration.ofNanos(at - platform.nanoTime()));
        if (!told && !untilClaim.exists(time -> !time.isPositive())) {
            return untilClaim.fold(() -> rest, time -> shorter(rest, time));
        }
        int free = stopping ? 0 : Math.max(0, settings.concurrency() - running.size());
        Claim claim = claimed(free);
        running.values().forEach(work -> work.withdraw(claim.withdrawn()));
        claim.leases().forEach(this::begin);
        if (free == 0) {
            return rest;
        }
        if (!claim.leases().isEmpty()) {
            return Duration.ZERO;
        }
        claimAt = claim.next()
                .map(time -> platform.nanoTime() + shorter(time, LONGEST_REST).toNanos());
        return shorter(rest, claim.next().getOrElse(rest));
    }

    private Claim claimed(int leases) {
        int each = group.get();
        int most = Math.min(MOST_LEASES, Math.max(1, MOST_DELIVERIES / each));
        return log.claim(consumer, Math.min(leases, most), each, settings.lease());
    }

    private Duration lookAfterAll() {
        long now = platform.nanoTime();
        Duration rest = running.isEmpty() ? LONGEST_REST : LOOK;
        for (Work work : running.values()) {
            rest = shorter(rest, Duration.ofNanos(lookAfter(work, now)));
        }
        return rest;
    }

    private long lookAfter(Work work, long now) {
        if (work.leasedUntil() - now < settings.lease().toNanos() / 2) {
            if (log.extend(work.lease(), settings.lease())) {
                work.leasedUntil(now + settings.lease().toNanos());
            } else {
                work.stop();
            }
        }
        return work.check(now);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Handles on the calling thread what is due. A handler that takes too long is not interrupted, and has failed when it ends. */
    @Override
    public long drain() {
        Handling limited = handling.within(new HandlerLimit(platform, settings.timeout()));
        long handled = 0;
        Option<AssertionError> verdict = Option.none();
        while (true) {
            Claim claim = claimed(MOST_LEASES);
            if (claim.leases().isEmpty()) {
                verdict.forEach(MessageWorker::raise);
                return handled;
            }
            for (Lease lease : claim.leases()) {
                handled += lease.deliveries().size();
                Option<AssertionError> found = run(added(lease), limited);
                verdict = verdict.orElse(found);
            }
        }
    }

    private static void raise(AssertionError verdict) {
        throw verdict;
    }

    private void begin(Lease lease) {
        Work work = added(lease);
        work.runs(platform.start(consumer.name(), () -> run(work, handling)));
    }

    private Work added(Lease lease) {
        Work work = new Work(lease, platform.nanoTime(), settings);
        running.put(lease.token(), work);
        return work;
    }

    /** Returns the verdict of a test, if a handler came to one. */
    private Option<AssertionError> run(Work work, Handling with) {
        Retries retries = new Retries(logger, consumer, settings, work);
        HandlerTime time = new HandlerTime(platform);
        try {
            Result result = with.handle(work.lease(), retries, time);
            tally.add(result);
            group.learn(result, work.lease().deliveries().size(), time.nanos());
            switch (result) {
                case Result.Settled settled -> {}
                case Result.Undone undone -> {}
                case Result.Lost lost ->
                    logger.warn(
                            "A lease of {} had ended before it was settled: its messages are handled again", consumer);
                case Result.Unsettled unsettled ->
                    logger.warn(
                            "A lease of {} could not be settled: its messages are handled again, unless it was",
                            consumer,
                            unsettled.because());
            }
            return retries.verdict();
        } finally {
            running.remove(work.lease().token(), work);
            signal.give();
        }
    }
}
