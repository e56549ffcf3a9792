package dev.tenon.message.worker;

import dev.tenon.health.Health;
import dev.tenon.health.HealthComponent;
import dev.tenon.message.Claim;
import dev.tenon.message.Consumer;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.Outcome;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Grace;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Hands the messages of one consumer to its handler: claims what is due, runs each lease on a thread of its own, settles it, and
 * waits to be told of more. Interrupts the handler of what was withdrawn. Stops by claiming no more and finishing what it has; what is
 * then interrupted waits for another worker. Any number of workers on one log share the messages of a consumer. Safe for use by several
 * threads.
 */
public final class MessageWorker implements Worker {

    private static final Duration LONGEST_REST = Duration.ofDays(1);
    private static final int MOST_LEASES = 64;

    /** How many deliveries are claimed at a time: the first of a claim begins when all of it was read. */
    private static final int MOST_DELIVERIES = 1_024;

    private final Platform platform;
    private final Logger logger;
    private final MessageLog log;
    private final Consumer consumer;
    private final Handling handling;
    private final WorkerSettings settings;

    private final GroupSize group;
    private final LeaseWatch running;
    private final Tally tally;
    private final Signal signal;
    private final Latch ended;

    /** Of the one thread that claims. */
    private final Pause pause;

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
        this.running = new LeaseWatch(platform, consumer, log, handling, settings, group, this::settle);
        this.tally = new Tally(platform.now());
        this.signal = new Signal(platform);
        this.ended = platform.latch();
        this.pause = new Pause(platform);
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
        Vector<Delivery> late = Vector.empty();
        if (!ended.await(grace.remaining())) {
            late = running.stop();
            ended.await(grace.interruptLimit());
        }
        subscribed.close();
        return late.map(this::line);
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
        String failing =
                Option.of(trouble).orElse(() -> Option.of(running.trouble())).getOrNull();
        if (failing != null) {
            return WorkerHealth.down(failing, running.size());
        }
        try {
            return WorkerHealth.of(log.reads().state(consumer), running.size(), platform.now());
        } catch (RuntimeException away) {
            return WorkerHealth.down("its log does not tell what waits: " + away.getMessage(), running.size());
        }
    }

    private String line(Delivery delivery) {
        return delivery.type() + " " + delivery.message() + " for " + consumer;
    }

    private void work() {
        String end = "its thread has ended, so that it handles nothing until its process is started again";
        try {
            boolean told = true;
            while (!stopping || !running.isEmpty()) {
                Duration rest = step(told);
                told = !rest.isPositive() || signal.await(rest);
            }
            end = trouble;
        } catch (InterruptedException e) {
            logger.error("The worker of {} was interrupted and claims no more", consumer);
            Thread.currentThread().interrupt();
        } catch (Error e) {
            end = e + ": " + end;
            throw e;
        } finally {
            trouble = end;
            ended.open();
        }
    }

    /** Claims more when there may be some, and looks after what runs. Returns how long nothing is to be done unless something is told. */
    private Duration step(boolean told) {
        Duration untilClaim = claimAt.fold(() -> Signal.ENDLESS, at -> Duration.ofNanos(at - platform.nanoTime()));
        if (told || !untilClaim.isPositive()) {
            untilClaim = claimOrPause();
        }
        return shorter(running.look().getOrElse(Signal.ENDLESS), untilClaim);
    }

    private Duration claimOrPause() {
        try {
            Duration untilNext = claim();
            pause.end();
            trouble = null;
            return untilNext;
        } catch (RuntimeException e) {
            Duration length = pause.begin();
            claimAt = Option.some(platform.nanoTime() + length.toNanos());
            trouble = String.valueOf(e.getMessage());
            logger.warn("Nothing can be claimed for {}, the next attempt is in {}", consumer, length, e);
            return length;
        }
    }

    /** Begins with what is due. Returns after what time to claim again unless something is told. */
    private Duration claim() {
        int free = stopping ? 0 : Math.max(0, settings.concurrency() - running.size());
        Claim claim = claimed(free);
        running.withdraw(claim.withdrawn());
        claim.leases().forEach(this::begin);
        if (free == 0) {
            claimAt = Option.none();
            return Signal.ENDLESS;
        }
        Option<Duration> rest = claim.next().map(next -> shorter(next, LONGEST_REST));
        claimAt = rest.map(length -> platform.nanoTime() + length.toNanos());
        return rest.getOrElse(Signal.ENDLESS);
    }

    private Claim claimed(int leases) {
        int each = group.get();
        int most = Math.min(MOST_LEASES, Math.max(1, MOST_DELIVERIES / each));
        return log.claim(consumer, Math.min(leases, most), each, settings.lease());
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
                Option<AssertionError> found = run(running.add(lease), limited);
                verdict = verdict.orElse(found);
            }
        }
    }

    private static void raise(AssertionError verdict) {
        throw verdict;
    }

    private void begin(Lease lease) {
        Work work = running.add(lease);
        work.runs(platform.start(consumer.name(), () -> run(work, handling)));
    }

    /** Settles, on a thread of its own, what was handled already. */
    private void settle(Lease lease, Seq<Outcome> outcomes) {
        Work work = running.add(lease);
        work.runs(platform.start(consumer.name(), () -> ended(work, () -> handling.settle(lease, outcomes))));
    }

    /** Returns the verdict of a test, if a handler came to one. */
    private Option<AssertionError> run(Work work, Handling with) {
        Retries retries = new Retries(logger, consumer, settings, work);
        ended(work, () -> {
            Result result = with.handle(work, retries);
            if (work.lease().token() == work.number()) {
                group.learn(result, work.progress().nanos());
            }
            return result;
        });
        return retries.verdict();
    }

    private void ended(Work work, Supplier<Result> end) {
        try {
            Result result = result(end);
            tally.add(result);
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
        } finally {
            running.remove(work);
            signal.give();
        }
    }

    private static Result result(Supplier<Result> end) {
        try {
            return end.get();
        } catch (RuntimeException unknown) {
            return new Result.Unsettled(unknown);
        }
    }
}
