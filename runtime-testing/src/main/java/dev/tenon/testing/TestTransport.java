package dev.tenon.testing;

import dev.tenon.health.Health;
import dev.tenon.integration.CloudEvent;
import dev.tenon.integration.EventReceiver;
import dev.tenon.integration.EventTransport;
import dev.tenon.integration.EventType;
import dev.tenon.integration.InProcessTransport;
import dev.tenon.integration.Topic;
import dev.tenon.platform.Platform;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What stands for the other contexts in the test of one: it sees what the context has published, and lets events of others arrive.
 * Thread-safe.
 */
public final class TestTransport implements EventTransport {

    private static final String SOURCE = "test";

    private final Platform platform;
    private final InProcessTransport transport = new InProcessTransport();
    private final AtomicReference<Seq<CloudEvent>> published = new AtomicReference<>(Vector.empty());

    /** A transport of which nothing has come out yet; {@code platform} gives events their ids and times. */
    public TestTransport(Platform platform) {
        this.platform = platform;
    }

    /** What has left the context, in its order: published, committed and delivered. */
    public Seq<CloudEvent> published() {
        return published.get();
    }

    /**
     * Lets {@code event} arrive, as if another context had published it. Its handlers have it at the next delivery.
     *
     * @return what arrived
     * @throws IllegalArgumentException when it is not of {@code topic}
     */
    public CloudEvent arrive(Topic topic, Object event) {
        EventType<?> type = topic.typeOf(event)
                .getOrElseThrow(
                        () -> new IllegalArgumentException(event.getClass().getSimpleName() + " is not of the topic "
                                + topic + ", which has " + topic.types().mkString(", ")));
        CloudEvent sent = written(type, event);
        arrive(topic, sent);
        return sent;
    }

    /** Lets an event arrive that is written down already, perhaps by another version of its publisher, perhaps once more. */
    public void arrive(Topic topic, CloudEvent event) {
        transport.publish(topic.name(), Vector.of(event));
    }

    private <T> CloudEvent written(EventType<T> type, Object event) {
        T payload = type.message().payload().cast(event);
        return new CloudEvent(
                platform.nextUuid(),
                SOURCE,
                type.name(),
                type.version(),
                type.message().keyOf(payload).map(Object::toString),
                platform.now(),
                Correlation.none(),
                type.write(payload));
    }

    @Override
    public void declare(String topic, String subscriber) {
        transport.declare(topic, subscriber);
    }

    /** Goes nowhere but into {@link #published}: a context does not hear itself in its own test. */
    @Override
    public void publish(String topic, Seq<CloudEvent> events) {
        published.updateAndGet(before -> before.appendAll(events));
    }

    @Override
    public AutoCloseable attach(String topic, String subscriber, EventReceiver receiver) {
        return transport.attach(topic, subscriber, receiver);
    }

    @Override
    public Health health() {
        return transport.health();
    }

    @Override
    public String toString() {
        return "other contexts";
    }
}
