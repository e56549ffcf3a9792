package dev.tenon.testing;

import dev.tenon.message.Claim;
import dev.tenon.message.Consumer;
import dev.tenon.message.Delivery;
import dev.tenon.message.ForwardingMessageReads;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageReads;
import dev.tenon.message.NewMessage;
import dev.tenon.message.Outcome;
import dev.tenon.message.Withdrawal;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.UUID;

/** A log that tells of what is appended. */
record SpiedLog(MessageLog log, java.util.function.Consumer<NewMessage<?>> told) implements MessageLog {

    @Override
    public MessageReads reads() {
        return log.reads();
    }

    @Override
    public MessageLogTx in(Transaction transaction) {
        return new Spied(log.in(transaction), told);
    }

    @Override
    public TransactionManager manager() {
        return log.manager();
    }

    @Override
    public Claim claim(Consumer consumer, int leases, int each, Duration time) {
        return log.claim(consumer, leases, each, time);
    }

    @Override
    public boolean extend(Lease lease, Duration time) {
        return log.extend(lease, time);
    }

    @Override
    public boolean settle(Lease lease, Seq<? extends Outcome> outcomes) {
        return log.settle(lease, outcomes);
    }

    @Override
    public Seq<Lease> part(Lease lease, Seq<? extends Seq<Delivery>> parts, Duration time) {
        return log.part(lease, parts, time);
    }

    @Override
    public AutoCloseable onWork(Consumer consumer, Runnable listener) {
        return log.onWork(consumer, listener);
    }

    private record Spied(MessageLogTx log, java.util.function.Consumer<NewMessage<?>> told)
            implements MessageLogTx, ForwardingMessageReads {

        @Override
        public MessageReads reads() {
            return log;
        }

        @Override
        public <T> UUID append(NewMessage<T> message) {
            told.accept(message);
            return log.append(message);
        }

        @Override
        public void settle(Lease lease, Seq<? extends Outcome> outcomes) {
            log.settle(lease, outcomes);
        }

        @Override
        public boolean requeue(Consumer consumer, long position) {
            return log.requeue(consumer, position);
        }

        @Override
        public long requeueAll(Consumer consumer) {
            return log.requeueAll(consumer);
        }

        @Override
        public boolean discard(Consumer consumer, long position) {
            return log.discard(consumer, position);
        }

        @Override
        public Withdrawal withdraw(MessageQueue queue, UUID message) {
            return log.withdraw(queue, message);
        }

        @Override
        public boolean isFirst(String source, UUID message) {
            return log.isFirst(source, message);
        }

        @Override
        public boolean hasten(MessageQueue queue, UUID message) {
            return log.hasten(queue, message);
        }
    }
}
