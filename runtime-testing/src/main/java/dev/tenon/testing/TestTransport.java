package dev.tenon.testing;

import dev.tenon.health.Health;
import dev.tenon.integration.CloudEvent;
import dev.tenon.integration.EventReceiver;
import dev.tenon.integration.EventTransport;
import dev.tenon.integration.EventType;
import dev.tenon.integration.InProcessTransport;
import dev.tenon.integration.Topic;
import dev.tenon.integration.Topology;
import dev.tenon.platform.Platform;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What stands for the other contexts in the test of one: it sees what the context has published, and lets events of others arrive.
 * Thread-safe.
 */
public final class TestTransport implements EventTransport {

    private static final String SOURCE = "test";

    private final Platform platform;
    private final InProcessTransport transport = new InProcessTransport();
    private final AtomicReference<Seq<CloudEvent>> published = new AtomicReference<>(Vector.empty());
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Subscription> subscriptions = new ArrayList<>();
    private Option<EventTransport> others = Option.none();

    /** A context that wants a topic, and what receives it once it is there. */
    private record Subscription(String topic, String subscriber, Option<EventReceiver> receiver) {}

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

    /** From now on what is published goes to {@code network} too, and what comes from there arrives. */
    void join(EventTransport network) {
        lock.lock();
        try {
            others = Option.some(network);
            subscriptions.forEach(subscription -> {
                network.declare(subscription.topic(), subscription.subscriber());
                subscription
                        .receiver()
                        .forEach(receiver -> network.attach(subscription.topic(), subscription.subscriber(), receiver));
            });
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void declare(String topic, String subscriber) {
        transport.declare(topic, subscriber);
        lock.lock();
        try {
            subscriptions.add(new Subscription(topic, subscriber, Option.none()));
            others.forEach(network -> network.declare(topic, subscriber));
        } finally {
            lock.unlock();
        }
    }

    /**
     * Goes into {@link #published}, and to the other contexts of a {@link TestSystem}. In a test of one context it goes nowhere else: the
     * context does not hear itself.
     */
    @Override
    public void publish(String topic, Seq<CloudEvent> events) {
        lock.lock();
        try {
            others.forEach(network -> network.publish(topic, events));
            published.updateAndGet(before -> before.appendAll(events));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public AutoCloseable attach(String topic, String subscriber, EventReceiver receiver) {
        AutoCloseable own = transport.attach(topic, subscriber, receiver);
        lock.lock();
        try {
            Subscription attached = new Subscription(topic, subscriber, Option.some(receiver));
            subscriptions.add(attached);
            Option<AutoCloseable> elsewhere = others.map(network -> network.attach(topic, subscriber, receiver));
            return () -> detach(attached, own, elsewhere);
        } finally {
            lock.unlock();
        }
    }

    private void detach(Subscription attached, AutoCloseable own, Option<AutoCloseable> elsewhere) throws Exception {
        lock.lock();
        try {
            subscriptions.remove(attached);
        } finally {
            lock.unlock();
        }
        own.close();
        for (AutoCloseable there : elsewhere) {
            there.close();
        }
    }

    @Override
    public Health health() {
        return transport.health();
    }

    @Override
    public Seq<String> problems(Topology topology) {
        return transport.problems(topology);
    }

    @Override
    public String toString() {
        return "other contexts";
    }
}
