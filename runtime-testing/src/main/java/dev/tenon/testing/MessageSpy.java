package dev.tenon.testing;

import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.NewMessage;
import dev.tenon.message.memory.MemoryMessageLog;
import dev.tenon.store.memory.MemoryDatabase;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a test sees of messages: everything that was sent, in and out of transactions. They are passed on to a log in memory. A
 * message counts also when its transaction is rolled back, and once for each time it is run again. Thread-safe.
 */
public final class MessageSpy {

    private final SpiedLog log;
    private final AtomicReference<Seq<NewMessage<?>>> sent = new AtomicReference<>(Vector.empty());

    /** Spies on a log of its own in {@code database}. */
    public MessageSpy(MemoryDatabase database) {
        this.log = new SpiedLog(
                MemoryMessageLog.in(database),
                database,
                message -> sent.updateAndGet(before -> before.append(message)));
    }

    /** Everything that was sent, in its order. */
    public Seq<NewMessage<?>> sent() {
        return sent.get();
    }

    /** What was published of this class, or of classes below it, in its order. */
    public <T> Seq<T> published(Class<T> type) {
        return sent.get().map(NewMessage::payload).filter(type::isInstance).map(type::cast);
    }

    /** Forgets what was sent; what waits still waits. */
    public void reset() {
        sent.set(Vector.empty());
    }

    /** The log that is spied on. */
    public MessageLog log() {
        return log;
    }

    /** The same outside of transactions, where each operation commits at once. */
    public MessageLogTx committing() {
        return log.committing();
    }
}
