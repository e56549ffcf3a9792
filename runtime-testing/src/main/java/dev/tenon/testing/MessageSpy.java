package dev.tenon.testing;

import dev.tenon.message.MessageLog;
import dev.tenon.message.NewMessage;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a test sees of messages: every event that was published and every job that was enqueued, in and out of transactions. They are passed
 * on to a log. A message counts also when its transaction is rolled back, and once for each time it is run again. Thread-safe.
 */
public final class MessageSpy {

    private final AtomicReference<Seq<NewMessage<?>>> sent = new AtomicReference<>(Vector.empty());

    /** Has heard nothing yet. */
    public MessageSpy() {}

    /** {@code log}, with this before it. */
    public MessageLog before(MessageLog log) {
        return new SpiedLog(log, message -> sent.updateAndGet(before -> before.append(message)));
    }

    /** Everything that was sent, in its order. */
    public Seq<NewMessage<?>> sent() {
        return sent.get();
    }

    /** What was published of this class, or of classes below it, in its order; jobs too. */
    public <T> Seq<T> published(Class<T> type) {
        return sent().map(NewMessage::payload).filter(type::isInstance).map(type::cast);
    }

    /** Forgets what was sent; what waits still waits. */
    public void reset() {
        sent.set(Vector.empty());
    }
}
