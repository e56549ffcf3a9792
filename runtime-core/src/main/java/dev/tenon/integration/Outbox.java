package dev.tenon.integration;

import dev.tenon.effect.FailureException;
import dev.tenon.message.Consumer;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.NewMessage;
import dev.tenon.message.Outcome;
import dev.tenon.message.worker.Backoff;
import dev.tenon.message.worker.Handling;
import dev.tenon.message.worker.MessageWorker;
import dev.tenon.message.worker.WorkerSettings;
import dev.tenon.platform.Platform;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.UUID;

/**
 * What a context publishes on a topic: it waits in the context's own log and is relayed to a transport, in batches, in the order of its
 * keys. The transport may be away for any time; nothing is ever put aside but what cannot be written down. Immutable; safe for use by
 * several threads.
 */
public final class Outbox {

    private static final Backoff BACKOFF = new Backoff(Duration.ofMillis(100), 2, Duration.ofSeconds(10));
    private static final WorkerSettings SETTINGS = WorkerSettings.USUAL.concurrency(8);

    private final String source;
    private final Topic topic;
    private final MessageQueue queue;
    private final Consumer relay;

    /**
     * @param source the context that publishes
     * @param capacity how many events may wait for the transport
     */
    public Outbox(String source, Topic topic, int capacity) {
        this.source = source;
        this.topic = topic;
        this.relay = new Consumer(topic.name() + ".relay", topic.types().map(EventType::message), Integer.MAX_VALUE);
        this.queue = new MessageQueue(topic.name() + ".outbox", capacity, Vector.of(relay));
    }

    /** Where events wait. */
    public MessageQueue queue() {
        return queue;
    }

    /** An event, to be appended. */
    public <T> NewMessage<T> message(EventType<T> type, T event, UUID id, Correlation by) {
        return NewMessage.of(id, queue, type.message(), event, by);
    }

    /** What takes events from the log to the transport. */
    public MessageWorker relay(Platform platform, MessageLog log, EventTransport transport) {
        return new MessageWorker(
                platform, log, relay, Handling.deciding(log, lease -> relayed(lease, transport)), SETTINGS);
    }

    private Seq<Outcome> relayed(Lease lease, EventTransport transport) {
        Seq<Either<Outcome, CloudEvent>> events = lease.deliveries().map(this::written);
        try {
            transport.publish(topic.name(), events.flatMap(Either::toOption));
            return events.map(event -> event.fold(dead -> dead, published -> Outcome.done()));
        } catch (FailureException away) {
            return lease.deliveries()
                    .zip(events)
                    .map(pair -> pair._2.fold(dead -> dead, event -> later(pair._1, away)));
        }
    }

    private static Outcome later(Delivery delivery, FailureException away) {
        return new Outcome.Retry(
                BACKOFF.after(delivery.attempt()), away.failure().message());
    }

    private Either<Outcome, CloudEvent> written(Delivery delivery) {
        try {
            EventType<?> type = topic.types()
                    .find(known -> known.message().equals(delivery.type()))
                    .getOrElseThrow(() -> new IllegalStateException(delivery.type() + " is not of " + topic));
            return Either.right(new CloudEvent(
                    delivery.message(),
                    source,
                    type.name(),
                    type.version(),
                    delivery.key().map(Object::toString),
                    delivery.appended(),
                    delivery.by(),
                    write(type, delivery.payload())));
        } catch (RuntimeException e) {
            return Either.left(new Outcome.Dead("It cannot be written down: " + e.getMessage()));
        }
    }

    private static <T> String write(EventType<T> type, Object payload) {
        return type.write(type.message().payload().cast(payload));
    }

    @Override
    public String toString() {
        return topic.name() + " of " + source;
    }
}
