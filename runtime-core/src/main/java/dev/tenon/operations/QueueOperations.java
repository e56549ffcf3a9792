package dev.tenon.operations;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.message.Consumer;
import dev.tenon.message.DeadLetter;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageQueue;
import dev.tenon.platform.Platform;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queues of a context, for operators. What is done is one transaction each, and a line of the log {@code dev.tenon.operations}. All
 * effects fail with {@code NotFound} when there is no such consumer or dead letter, and with {@code Unavailable} when the log of messages
 * does not answer. Immutable; safe for use by several threads.
 */
public final class QueueOperations {

    private static final Logger LOG = LoggerFactory.getLogger("dev.tenon.operations");

    private final String context;
    private final MessageLog log;
    private final Seq<MessageQueue> queues;
    private final ConsumerViews views;
    private final Transactor<MessageLogTx> transactor;

    QueueOperations(String context, Platform platform, MessageLog log, Seq<MessageQueue> queues, ConsumerViews views) {
        this.context = context;
        this.log = log;
        this.queues = queues;
        this.views = views;
        this.transactor = new Transactor<>(log.manager(), platform, log::in);
    }

    /** Each queue with its consumers. Counts what they have. */
    public Eff<Object, Seq<QueueView>> all() {
        return Eff.of(() ->
                queues.map(queue -> new QueueView(queue, queue.consumers().map(views::of))));
    }

    /**
     * What was put aside for a consumer, in the order in which it was appended.
     *
     * @param consumer its name
     * @param after the position of the last one seen; 0 for the first
     * @param limit how many at most
     */
    public Eff<Object, Seq<DeadLetter>> deadLetters(String consumer, long after, int limit) {
        return consumer(consumer).map(known -> log.reads().deadLetters(known, after, limit));
    }

    /** One of {@link #deadLetters}, by its position. */
    public Eff<Object, DeadLetter> deadLetter(String consumer, long position) {
        return consumer(consumer)
                .flatMap(known -> Eff.fromOption(
                        log.reads()
                                .deadLetters(known, position - 1, 1)
                                .headOption()
                                .filter(letter -> letter.delivery().position() == position),
                        missing(position)));
    }

    /** Lets a dead letter be tried anew, from its first attempt and before others of its key. */
    public Eff<Object, Unit> requeue(String consumer, long position) {
        return change("Requeued", consumer, position, (tx, known) -> tx.requeue(known, position));
    }

    /** Drops a dead letter. */
    public Eff<Object, Unit> discard(String consumer, long position) {
        return change("Discarded", consumer, position, (tx, known) -> tx.discard(known, position));
    }

    /** Lets all dead letters of a consumer be tried anew, in their order. Yields how many there were. */
    public Eff<Object, Long> requeueAll(String consumer) {
        return consumer(consumer)
                .flatMap(known -> transactor.<Long>transact(Eff.access((MessageLogTx tx) -> tx.requeueAll(known))))
                .map(count -> {
                    LOG.info("Requeued {} dead letters of {} in {}", count, consumer, context);
                    return count;
                });
    }

    private Eff<Object, Unit> change(
            String what, String consumer, long position, BiFunction<MessageLogTx, Consumer, Boolean> change) {
        return consumer(consumer)
                .flatMap(
                        known -> transactor.<Boolean>transact(Eff.access((MessageLogTx tx) -> change.apply(tx, known))))
                .flatMap(found -> Eff.ensure(found, missing(position)))
                .map(done -> {
                    LOG.info("{} dead letter {} of {} in {}", what, position, consumer, context);
                    return done;
                });
    }

    private Eff<Object, Consumer> consumer(String name) {
        return Eff.fromOption(
                queues.flatMap(MessageQueue::consumers)
                        .find(consumer -> consumer.name().equals(name)),
                new Failure.NotFound("Consumer", name));
    }

    private static Failure missing(long position) {
        return new Failure.NotFound("DeadLetter", Long.toString(position));
    }
}
