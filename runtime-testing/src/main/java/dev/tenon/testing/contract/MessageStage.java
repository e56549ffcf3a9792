package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.MessageLogContract.LINE;
import static dev.tenon.testing.contract.MessageLogContract.NOTE;
import static dev.tenon.testing.contract.MessageLogContract.QUEUE;
import static dev.tenon.testing.contract.MessageLogContract.READER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.message.Consumer;
import dev.tenon.message.DeadLetter;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageType;
import dev.tenon.message.NewMessage;
import dev.tenon.message.Outcome;
import dev.tenon.message.QueueState;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.contract.MessageLogContract.Line;
import dev.tenon.testing.contract.MessageLogContract.Note;
import dev.tenon.transaction.Transaction;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** What a law of messages acts on: a log, and the platform by which its waiting goes. Not for use by several threads. */
final class MessageStage extends TimedStage {

    /** How long leases last, and pauses. */
    static final Duration MINUTE = Duration.ofMinutes(1);

    private final MessageLog log;

    /** A stage whose log has its time moved by {@code clock}. */
    MessageStage(MessageLog log, TestPlatform platform, java.util.function.Consumer<Duration> clock) {
        super(platform, clock);
        this.log = log;
    }

    MessageLog log() {
        return log;
    }

    /** By the clock of the log, as a message that is gone again shows it. */
    Instant now() {
        appended(new Note("probe"));
        Lease lease = claim(READER, 1, 1).head();
        log.settle(lease, done(1));
        return lease.deliveries().head().appended();
    }

    /** A new message to {@link MessageLogContract#QUEUE}, which nothing caused. */
    <T> NewMessage<T> message(MessageType<T> type, T payload) {
        return NewMessage.of(platform().nextUuid(), QUEUE, type, payload, Correlation.none());
    }

    /** Appends lines and notes in a transaction of their own. */
    void appended(Object... payloads) {
        this.<Boolean>commit(tx -> {
            append(tx, payloads);
            return true;
        });
    }

    /** Appends lines and notes in a transaction that goes on. */
    void append(MessageLogTx tx, Object... payloads) {
        for (Object payload : payloads) {
            switch (payload) {
                case Line line -> tx.append(message(LINE, line));
                case Note note -> tx.append(message(NOTE, note));
                default -> throw new IllegalArgumentException(payload.toString());
            }
        }
    }

    /** Does {@code work} in a transaction and commits; rolls back when something fails. */
    <A> A commit(Function<MessageLogTx, A> work) {
        Transaction transaction = log.manager().begin();
        try {
            A result = work.apply(log.in(transaction));
            transaction.commit();
            return result;
        } finally {
            transaction.rollback();
        }
    }

    /** Claims for a minute, at most so many leases of so many deliveries each. */
    Seq<Lease> claim(Consumer consumer, int leases, int each) {
        return log.claim(consumer, leases, each, MINUTE).leases();
    }

    /** Everything that can be claimed; it stays leased. */
    Vector<Object> claimed(Consumer consumer) {
        return Vector.ofAll(claim(consumer, 100, 100))
                .flatMap(Lease::deliveries)
                .map(Delivery::payload);
    }

    /** What is in a lease that has lines only. */
    static Vector<Line> lines(Lease lease) {
        return Vector.ofAll(lease.deliveries()).map(Delivery::payload).map(Line.class::cast);
    }

    /** The deliveries of a lease that carry {@code payload}. */
    static Seq<Delivery> only(Lease lease, Object payload) {
        return lease.deliveries().filter(delivery -> delivery.payload().equals(payload));
    }

    /** How much a consumer has in each state. */
    QueueState state(Consumer consumer) {
        return log.reads().state(consumer);
    }

    /** The first dead letter of a consumer. */
    DeadLetter firstDead(Consumer consumer) {
        return log.reads().deadLetters(consumer, 0, 1).head();
    }

    /** As many outcomes of deliveries that are done. */
    static Vector<Outcome> done(int count) {
        return Vector.fill(count, Outcome::done);
    }

    /** Whether nobody else was first. */
    static boolean commits(Transaction transaction) {
        try {
            transaction.commit();
            return true;
        } catch (FailureException e) {
            assertThat(e.failure()).isInstanceOf(Failure.Conflict.class);
            return false;
        }
    }
}
