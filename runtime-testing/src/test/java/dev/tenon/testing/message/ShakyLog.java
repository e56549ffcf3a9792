package dev.tenon.testing.message;

import dev.tenon.message.Claim;
import dev.tenon.message.Consumer;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageReads;
import dev.tenon.message.Outcome;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import io.vavr.collection.Seq;
import java.time.Duration;

/**
 * A log that does what a test says before it is looked at, and before claims, and leases that are kept by {@code extend} or
 * {@code part}, reach {@code log}.
 */
record ShakyLog(MessageLog log, Runnable beforeRead, Runnable beforeClaim, Runnable beforeKeep) implements MessageLog {

    @Override
    public MessageReads reads() {
        beforeRead.run();
        return log.reads();
    }

    @Override
    public MessageLogTx in(Transaction transaction) {
        return log.in(transaction);
    }

    @Override
    public TransactionManager manager() {
        return log.manager();
    }

    @Override
    public Claim claim(Consumer consumer, int leases, int each, Duration time) {
        beforeClaim.run();
        return log.claim(consumer, leases, each, time);
    }

    @Override
    public boolean extend(Lease lease, Duration time) {
        beforeKeep.run();
        return log.extend(lease, time);
    }

    @Override
    public boolean settle(Lease lease, Seq<? extends Outcome> outcomes) {
        return log.settle(lease, outcomes);
    }

    @Override
    public Seq<Lease> part(Lease lease, Seq<? extends Seq<Delivery>> parts, Duration time) {
        beforeKeep.run();
        return log.part(lease, parts, time);
    }

    @Override
    public AutoCloseable onWork(Consumer consumer, Runnable listener) {
        return log.onWork(consumer, listener);
    }
}
