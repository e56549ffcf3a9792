package dev.tenon.integration;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.message.Consumer;
import dev.tenon.message.Delivery;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.NewMessage;
import dev.tenon.message.Withdrawal;
import dev.tenon.message.worker.Signal;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Grace;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands on what is parked as soon as this process can read it: when it starts, and whenever it is told that something is parked, which
 * another process may have done that knows less. Nothing is leased: an event waits until a transaction withdraws it and appends what it
 * says; of two processes that do so one is in conflict, and finds it gone. Safe for use by several threads.
 *
 * @param <T> what may be used in a transaction
 */
final class ParkedEvents<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    /** How long nobody looks again, because a log tells once a second that something waits which nobody can read. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private static final Duration LONGEST_REST = Duration.ofDays(1);
    private static final int GROUP = 256;

    private final Platform platform;
    private final MessageQueue queue;
    private final Consumer parking;
    private final MessageLog log;
    private final Transactor<T> transactor;
    private final Function<? super T, ? extends MessageLogTx> inTransaction;
    private final Function<CloudEvent, Option<NewMessage<?>>> read;
    private final Signal told;
    private final Latch stop;
    private final Latch ended;
    private volatile @Nullable AutoCloseable subscription;

    /** An event that can be read, and what it says. */
    private record Readable(CloudEvent event, NewMessage<?> message) {}

    /**
     * @param queue where events are parked
     * @param inTransaction the log inside of a transaction
     * @param read what the handlers get of an event, if it can be read
     */
    ParkedEvents(
            Platform platform,
            MessageQueue queue,
            MessageLog log,
            Transactor<T> transactor,
            Function<? super T, ? extends MessageLogTx> inTransaction,
            Function<CloudEvent, Option<NewMessage<?>>> read) {
        this.platform = platform;
        this.queue = queue;
        this.parking = queue.consumers().head();
        this.log = log;
        this.transactor = transactor;
        this.inTransaction = inTransaction;
        this.read = read;
        this.told = new Signal(platform);
        this.stop = platform.latch();
        this.ended = platform.latch();
    }

    /** Takes up what is and what will be parked, on a thread of its own. */
    void start() {
        told.give();
        subscription = log.onWork(parking, told::give);
        platform.start(queue.name(), this::work);
    }

    void refuse() {
        stop.open();
        told.give();
    }

    /** Waits for what is being taken up. */
    void stop(Grace grace) throws InterruptedException {
        refuse();
        AutoCloseable subscribed = subscription;
        if (subscribed == null) {
            // It was never started.
            return;
        }
        ended.await(grace.remaining());
        try {
            subscribed.close();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception broken) {
            LOG.warn("{} is still told of", queue, broken);
        }
    }

    private void work() {
        try {
            while (!stop.isOpen()) {
                if (told.await(LONGEST_REST) && !stop.isOpen() && isSomethingLeft()) {
                    stop.await(PAUSE);
                }
            }
        } catch (InterruptedException e) {
            LOG.error("The thread of {} was interrupted: what is parked waits for the next start", queue);
            Thread.currentThread().interrupt();
        } finally {
            ended.open();
        }
    }

    /** After what can be taken up was. */
    private boolean isSomethingLeft() {
        try {
            return takeUp();
        } catch (RuntimeException e) {
            LOG.warn("What is parked in {} cannot be taken up, the next attempt is in {}", queue, PAUSE, e);
            told.give();
            return true;
        }
    }

    /**
     * Takes up what this process can read, in its order; what follows one of its source and subject that it cannot read stays.
     *
     * @return whether something stays
     * @throws dev.tenon.effect.FailureException when the log does not answer, or the handlers' queue is full
     */
    boolean takeUp() {
        Set<String> waiting = new HashSet<>();
        boolean stays = false;
        Seq<Delivery> some = log.reads().waiting(parking, 0, GROUP);
        while (!some.isEmpty()) {
            Seq<Readable> readable = some.flatMap(delivery -> readable(delivery, waiting));
            stays |= readable.size() < some.size();
            if (!readable.isEmpty()) {
                take(readable);
            }
            some = log.reads().waiting(parking, some.last().position(), GROUP);
        }
        return stays;
    }

    private Option<Readable> readable(Delivery delivery, Set<String> waiting) {
        if (!(delivery.payload() instanceof CloudEvent event) || waiting.contains(Inbox.keyOf(event))) {
            return Option.none();
        }
        Option<NewMessage<?>> message = read.apply(event);
        if (message.isEmpty()) {
            waiting.add(Inbox.keyOf(event));
        }
        return message.map(found -> new Readable(event, found));
    }

    private void take(Seq<Readable> events) {
        transactor
                .transact(Eff.<T, Unit>access(environment -> {
                    MessageLogTx messages = inTransaction.apply(environment);
                    for (Readable each : events) {
                        if (messages.withdraw(queue, each.event().id()) == Withdrawal.DROPPED) {
                            messages.append(each.message());
                        }
                    }
                    return Unit.UNIT;
                }))
                .runOrThrow(this);
    }

    @Override
    public String toString() {
        return queue.name();
    }
}
