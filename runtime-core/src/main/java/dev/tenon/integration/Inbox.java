package dev.tenon.integration;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.health.Health;
import dev.tenon.health.HealthComponent;
import dev.tenon.message.Consumer;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageType;
import dev.tenon.message.NewMessage;
import dev.tenon.message.Outcome;
import dev.tenon.message.worker.Worker;
import dev.tenon.runtime.Grace;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a context receives of a topic: each event once, into the queue of its handlers, in one transaction with the note that it came. What
 * is of a type, or a version, that is not known here is parked, told by the health, and taken up when a process knows it. Safe for use by
 * several threads.
 *
 * @param <T> what may be used in a transaction
 */
public final class Inbox<T> implements Worker, EventReceiver {

    /** How an event is kept that could not be read. */
    public static final MessageType<CloudEvent> PARKED = MessageType.of("tenon.parked", CloudEvent.class)
            .orderedBy(event ->
                    event.source() + " " + event.subject().getOrElse(event.id().toString()));

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int LEASES = 64;
    private static final int GROUP = 256;

    private final String subscriber;
    private final Topic topic;
    private final MessageQueue queue;
    private final MessageLog log;
    private final Transactor<T> transactor;
    private final Function<? super T, ? extends MessageLogTx> inTransaction;
    private final EventTransport transport;
    private final Consumer parking;
    private final MessageQueue parked;
    private volatile @Nullable AutoCloseable attached;

    /**
     * An inbox that the transport knows of from now on.
     *
     * @param subscriber the context
     * @param queue that of the handlers
     * @param inTransaction the log inside of a transaction
     */
    public Inbox(
            String subscriber,
            Topic topic,
            MessageQueue queue,
            MessageLog log,
            Transactor<T> transactor,
            Function<? super T, ? extends MessageLogTx> inTransaction,
            EventTransport transport) {
        this.subscriber = subscriber;
        this.topic = topic;
        this.queue = queue;
        this.log = log;
        this.transactor = transactor;
        this.inTransaction = inTransaction;
        this.transport = transport;
        this.parked = parked(topic);
        this.parking = parked.consumers().head();
        transport.declare(topic.name(), subscriber);
    }

    /** Where what cannot be read of {@code topic} waits for a version that can. */
    public static MessageQueue parked(Topic topic) {
        Consumer parking = new Consumer(topic.name() + ".parked", Vector.of(PARKED), 1);
        return new MessageQueue(parking.name(), Integer.MAX_VALUE, Vector.of(parking));
    }

    @Override
    public String name() {
        return subscriber + " receives " + topic;
    }

    @Override
    public void start() {
        unpark();
        attached = transport.attach(topic.name(), subscriber, this);
    }

    /** What is being received is waited for. */
    @Override
    public void refuse() {
        AutoCloseable open = attached;
        attached = null;
        if (open != null) {
            try {
                open.close();
            } catch (Exception broken) {
                LOG.warn("{} could not be ended", this, broken);
            }
        }
    }

    @Override
    public Seq<String> stop(Grace grace) {
        refuse();
        return List.empty();
    }

    /** Receives from now on, on the threads of the transport; there is nothing for the calling thread to do. */
    @Override
    public long drain() {
        if (attached == null) {
            start();
        }
        return 0;
    }

    @Override
    public Seq<HealthComponent> health() {
        return List.of(new HealthComponent(parking.name(), this::examined));
    }

    private Health examined() {
        long waiting = log.reads().state(parking).open();
        return waiting == 0 ? Health.up() : Health.degraded(waiting + " events cannot be read by this version");
    }

    @Override
    public void receive(Seq<CloudEvent> events) {
        transactor.transact(Eff.forEach(events, this::received)).runOrThrow(this);
    }

    private Eff<T, Unit> received(CloudEvent event) {
        return Eff.access(environment -> {
            MessageLogTx messages = inTransaction.apply(environment);
            if (messages.isFirst(event.source(), event.id())) {
                messages.append(
                        read(event).getOrElse(() -> NewMessage.of(event.id(), parked, PARKED, event, event.by())));
            }
            return Unit.UNIT;
        });
    }

    /** What the handlers get, if it can be read. */
    private Option<NewMessage<?>> read(CloudEvent event) {
        Option<EventType<?>> type = topic.type(event.type());
        if (type.isEmpty()) {
            LOG.warn("Parked, because {} is not known to {}: {} of {}", event.type(), subscriber, event.id(), topic);
            return Option.none();
        }
        try {
            return Option.some(message(type.get(), event));
        } catch (RuntimeException e) {
            LOG.warn(
                    "Parked, because {} cannot be read by {}: {} of {}",
                    event.type(),
                    subscriber,
                    event.id(),
                    topic,
                    e);
            return Option.none();
        }
    }

    private <E> NewMessage<E> message(EventType<E> type, CloudEvent event) {
        return NewMessage.of(event.id(), queue, type.message(), type.read(event.version(), event.data()), event.by());
    }

    /** Takes up what this process can read, in its order. */
    private void unpark() {
        Vector<Lease> kept = Vector.empty();
        Seq<Lease> leases = log.claim(parking, LEASES, GROUP, LEASE).leases();
        while (!leases.isEmpty()) {
            kept = kept.appendAll(leases.filter(lease -> !isTakenUp(lease)));
            leases = log.claim(parking, LEASES, GROUP, LEASE).leases();
        }
        kept.forEach(lease -> log.settle(lease, lease.deliveries().map(delivery -> Outcome.released())));
    }

    /** Whether something of the lease could be read; then it is settled. */
    private boolean isTakenUp(Lease lease) {
        Seq<Option<NewMessage<?>>> read = lease.deliveries().map(delivery -> read((CloudEvent) delivery.payload()));
        if (read.forAll(Option::isEmpty)) {
            return false;
        }
        transactor
                .transact(Eff.<T, Unit>access(environment -> {
                    MessageLogTx messages = inTransaction.apply(environment);
                    messages.settle(
                            lease, read.map(message -> message.isDefined() ? Outcome.done() : Outcome.released()));
                    read.flatMap(message -> message).forEach(messages::append);
                    return Unit.UNIT;
                }))
                .runOrThrow(this);
        return true;
    }

    @Override
    public String toString() {
        return name();
    }
}
