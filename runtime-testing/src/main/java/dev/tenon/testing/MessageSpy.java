package dev.tenon.testing;

import dev.tenon.message.MessageLog;
import dev.tenon.message.NewMessage;
import dev.tenon.message.memory.MemoryMessageLog;
import dev.tenon.store.memory.MemoryDatabase;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a test sees of messages: everything that was sent, in and out of transactions. They are passed on to a log. A message counts also
 * when its transaction is rolled back, and once for each time it is run again. Thread-safe.
 */
public final class MessageSpy {

    private final Option<MessageLog> log;
    private final String refusal;
    private final AtomicReference<Seq<NewMessage<?>>> sent = new AtomicReference<>(Vector.empty());

    private MessageSpy(Option<MessageLog> log, String refusal) {
        this.log =
                log.map(heard -> new SpiedLog(heard, message -> sent.updateAndGet(before -> before.append(message))));
        this.refusal = refusal;
    }

    /** Spies on a log of its own in {@code database}. */
    public MessageSpy(MemoryDatabase database) {
        this(Option.some(MemoryMessageLog.in(database)), "");
    }

    /** Hears nothing: nothing stands between a runtime and its log. Who asks what was sent fails with {@code refusal}. */
    public static MessageSpy refusing(String refusal) {
        return new MessageSpy(Option.none(), refusal);
    }

    /** Everything that was sent, in its order. */
    public Seq<NewMessage<?>> sent() {
        log();
        return sent.get();
    }

    /** What was published of this class, or of classes below it, in its order. */
    public <T> Seq<T> published(Class<T> type) {
        return sent().map(NewMessage::payload).filter(type::isInstance).map(type::cast);
    }

    /** Forgets what was sent; what waits still waits. */
    public void reset() {
        sent.set(Vector.empty());
    }

    /** The log that is spied on. */
    public MessageLog log() {
        return log.getOrElseThrow(() -> new IllegalStateException(refusal));
    }
}
