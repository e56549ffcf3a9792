package dev.tenon.testing;

import dev.tenon.message.Consumer;
import dev.tenon.message.ForwardingMessageReads;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageReads;
import dev.tenon.message.NewMessage;
import dev.tenon.message.Outcome;
import dev.tenon.message.Withdrawal;
import io.vavr.collection.Seq;
import java.util.UUID;

/**
 * A log outside of transactions, where each operation commits at once. Generated test runtimes use it.
 *
 * @param reads what is committed
 * @param writes commits
 */
public record CommittingLog(MessageReads reads, Writing<MessageLogTx> writes)
        implements MessageLogTx, ForwardingMessageReads {

    @Override
    public <T> UUID append(NewMessage<T> message) {
        return writes.write(log -> log.append(message));
    }

    @Override
    public void settle(Lease lease, Seq<? extends Outcome> outcomes) {
        writes.write(log -> {
            log.settle(lease, outcomes);
            return true;
        });
    }

    @Override
    public boolean requeue(Consumer consumer, long position) {
        return writes.write(log -> log.requeue(consumer, position));
    }

    @Override
    public long requeueAll(Consumer consumer) {
        return writes.write(log -> log.requeueAll(consumer));
    }

    @Override
    public boolean discard(Consumer consumer, long position) {
        return writes.write(log -> log.discard(consumer, position));
    }

    @Override
    public Withdrawal withdraw(MessageQueue queue, UUID message) {
        return writes.write(log -> log.withdraw(queue, message));
    }

    @Override
    public boolean hasten(MessageQueue queue, UUID message) {
        return writes.write(log -> log.hasten(queue, message));
    }

    @Override
    public boolean isFirst(String source, UUID message) {
        return writes.write(log -> log.isFirst(source, message));
    }
}
