package dev.tenon.testing;

import dev.tenon.effect.Failure;
import dev.tenon.message.MessageLog;
import dev.tenon.message.NewMessage;
import dev.tenon.platform.Platform;
import dev.tenon.search.SearchIntent;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a test sees of messages: every event that was published and every job that was enqueued, in and out of transactions. They are passed
 * on to a log. A message counts also when its transaction is rolled back, when it fails as planned, and once for each time it is run again.
 * Thread-safe.
 */
public final class MessageSpy {

    private final Platform platform;
    private final AtomicReference<Seq<NewMessage<?>>> sent = new AtomicReference<>(Vector.empty());
    private final Planned planned = new Planned();

    /** Has heard nothing yet. Planned delays pass on {@code platform}. */
    public MessageSpy(Platform platform) {
        this.platform = platform;
    }

    /** {@code log}, with this before it. */
    public MessageLog before(MessageLog log) {
        return new SpiedLog(log, this::hear);
    }

    private void hear(NewMessage<?> message) {
        sent.updateAndGet(before -> before.append(message));
        if (!(message.payload() instanceof SearchIntent)) {
            planned.meet(platform);
        }
    }

    /** Everything that was sent, in its order. */
    public Seq<NewMessage<?>> sent() {
        return sent.get();
    }

    /** What was published of this class, or of classes below it, in its order; jobs too. */
    public <T> Seq<T> published(Class<T> type) {
        return sent().map(NewMessage::payload).filter(type::isInstance).map(type::cast);
    }

    /**
     * The next event that is published, or job that is enqueued, fails with {@code failure} and is not sent; given several, so do the ones
     * after. What only tells an index of a write is none.
     */
    public void failNext(Failure failure) {
        planned.fail(failure);
    }

    /** Publishing the next event, or enqueueing the next job, takes {@code delay} by the test's clock; given several, so do the ones after. */
    public void delayNext(Duration delay) {
        planned.delay(delay);
    }

    /** Forgets what was sent, and plans; what waits still waits. */
    public void reset() {
        sent.set(Vector.empty());
        planned.clear();
    }
}
