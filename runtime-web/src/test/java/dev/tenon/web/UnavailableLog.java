package dev.tenon.web;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.message.Claim;
import dev.tenon.message.Consumer;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageReads;
import dev.tenon.message.Outcome;
import dev.tenon.message.worker.Workers;
import dev.tenon.operations.ContextOperations;
import dev.tenon.platform.Platform;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;

/** A log whose database does not answer. */
final class UnavailableLog implements MessageLog {

    ContextOperations operations(String name) {
        return ContextOperations.of(name, Platform.live(), this, Workers.of(name, Platform.live(), Vector.empty()))
                .queue(OperatedPost.QUEUE);
    }

    private static FailureException away() {
        return new FailureException(new Failure.Unavailable("the database is away"));
    }

    @Override
    public MessageReads reads() {
        throw away();
    }

    @Override
    public MessageLogTx in(Transaction transaction) {
        throw away();
    }

    @Override
    public TransactionManager manager() {
        return new MemoryDatabase(Platform.live());
    }

    @Override
    public Claim claim(Consumer consumer, int leases, int each, Duration time) {
        throw away();
    }

    @Override
    public boolean extend(Lease lease, Duration time) {
        throw away();
    }

    @Override
    public boolean settle(Lease lease, Seq<? extends Outcome> outcomes) {
        throw away();
    }

    @Override
    public Seq<Lease> part(Lease lease, Seq<? extends Seq<Delivery>> parts, Duration time) {
        throw away();
    }

    @Override
    public AutoCloseable onWork(Consumer consumer, Runnable listener) {
        throw away();
    }
}
