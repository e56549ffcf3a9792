package dev.tenon.message.memory;

import dev.tenon.effect.FailureException;
import dev.tenon.message.Consumer;
import dev.tenon.message.ForwardingMessageReads;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageReads;
import dev.tenon.message.NewMessage;
import dev.tenon.message.Outcome;
import dev.tenon.message.Withdrawal;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.transaction.Transaction;
import io.vavr.collection.Seq;
import java.util.UUID;
import java.util.function.Function;

/** Commits every operation by itself: {@link MemoryDatabase#autoCommit}. Safe for use by several threads. */
final class SingleStep implements MessageLogTx, ForwardingMessageReads {

    private final MemoryMessageLog log;

    SingleStep(MemoryMessageLog log) {
        this.log = log;
    }

    @Override
    public <T> UUID append(NewMessage<T> message) {
        return commit(step -> step.append(message));
    }

    @Override
    public void settle(Lease lease, Seq<? extends Outcome> outcomes) {
        this.<Boolean>commit(step -> {
            step.settle(lease, outcomes);
            return true;
        });
    }

    @Override
    public boolean requeue(Consumer consumer, long position) {
        return this.<Boolean>commit(step -> step.requeue(consumer, position));
    }

    @Override
    public long requeueAll(Consumer consumer) {
        return this.<Long>commit(step -> step.requeueAll(consumer));
    }

    @Override
    public boolean discard(Consumer consumer, long position) {
        return this.<Boolean>commit(step -> step.discard(consumer, position));
    }

    @Override
    public Withdrawal withdraw(MessageQueue queue, UUID message) {
        return commit(step -> step.withdraw(queue, message));
    }

    @Override
    public boolean isFirst(String source, UUID message) {
        return this.<Boolean>commit(step -> step.isFirst(source, message));
    }

    @Override
    public boolean hasten(MessageQueue queue, UUID message) {
        return this.<Boolean>commit(step -> step.hasten(queue, message));
    }

    @Override
    public MessageReads reads() {
        return log;
    }

    private <A> A commit(Function<LogTransaction, A> step) {
        while (true) {
            Transaction transaction = log.database().begin();
            try {
                A result = step.apply(new LogTransaction(log, transaction));
                transaction.commit();
                return result;
            } catch (FailureException e) {
                // Somebody else was first; the next attempt sees what that one did.
                if (transaction.conflict().isEmpty()) {
                    throw e;
                }
            } finally {
                transaction.rollback();
            }
        }
    }
}
