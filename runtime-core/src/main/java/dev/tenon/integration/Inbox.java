package dev.tenon.integration;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.health.Health;
import dev.tenon.health.HealthComponent;
import dev.tenon.message.Consumer;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageType;
import dev.tenon.message.NewMessage;
import dev.tenon.message.worker.Worker;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Grace;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a context receives of a topic: each event once, into the queue of its handlers, in one transaction with the note that it came. What
 * is of a type, or a version, that is not known here is parked, with what follows it of its source and subject; it is told by the health,
 * and taken up in its order by the first process that knows it ({@link ParkedEvents}). Safe for use by several threads.
 *
 * @param <T> what may be used in a transaction
 */
public final class Inbox<T> implements Worker, EventReceiver {

    /** How an event is kept that could not be read. */
    public static final MessageType<CloudEvent> PARKED = MessageType.of("tenon.parked", CloudEvent.class)
            .orderedBy(event ->
                    event.source() + " " + event.subject().getOrElse(event.id().toString()));

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final String subscriber;
    private final Topic topic;
    private final MessageQueue queue;
    private final MessageLog log;
    private final Transactor<T> transactor;
    private final Function<? super T, ? extends MessageLogTx> inTransaction;
    private final EventTransport transport;
    private final MessageQueue parked;
    private final ParkedEvents<T> parkedEvents;
    private volatile @Nullable AutoCloseable attached;

    /**
     * An inbox that the transport knows of from now on.
     *
     * @param platform of what waits for parked events
     * @param subscriber the context
     * @param queue that of the handlers
     * @param inTransaction the log inside of a transaction
     */
    public Inbox(
            Platform platform,
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
        this.parkedEvents = new ParkedEvents<>(
                platform,
                parked,
                log,
                transactor,
                inTransaction,
                event -> read(event).toOption());
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
        parkedEvents.start();
        attached = transport.attach(topic.name(), subscriber, this);
    }

    /** What is being received is waited for. */
    @Override
    public void refuse() {
        parkedEvents.refuse();
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
    public Seq<String> stop(Grace grace) throws InterruptedException {
        refuse();
        parkedEvents.stop(grace);
        return List.empty();
    }

    /** Takes up what is parked. Receives from now on, on the threads of the transport; there is nothing for the calling thread to do. */
    @Override
    public long drain() {
        parkedEvents.takeUp();
        if (attached == null) {
            attached = transport.attach(topic.name(), subscriber, this);
        }
        return 0;
    }

    @Override
    public Seq<HealthComponent> health() {
        return List.of(new HealthComponent(parked.name(), this::examined));
    }

    private Health examined() {
        long waiting = log.reads().state(parked.consumers().head()).open();
        return waiting == 0
                ? Health.up()
                : Health.degraded(waiting + " events cannot be read by this version, or follow such");
    }

    @Override
    public void receive(Seq<CloudEvent> events) {
        transactor
                .transact(Eff.<T, Unit>access(environment -> {
                    receive(events, inTransaction.apply(environment));
                    return Unit.UNIT;
                }))
                .runOrThrow(this);
    }

    private void receive(Seq<CloudEvent> events, MessageLogTx messages) {
        Set<String> waiting = messages.openKeys(
                        parked.consumers().head(), events.map(Inbox::keyOf).toSet())
                .toJavaSet();
        for (CloudEvent event : events) {
            if (messages.isFirst(event.source(), event.id())) {
                messages.append(taken(event, waiting).getOrElse(() -> {
                    waiting.add(keyOf(event));
                    return NewMessage.of(event.id(), parked, PARKED, event, event.by());
                }));
            }
        }
    }

    /** What keeps an event in its order while it is parked. */
    static String keyOf(CloudEvent event) {
        return PARKED.keyOf(event).map(String::valueOf).get();
    }

    /** What the handlers get, if it can be read and nothing is parked that comes before it. */
    private Option<NewMessage<?>> taken(CloudEvent event, Set<String> waiting) {
        if (waiting.contains(keyOf(event))) {
            LOG.info("Parked behind others of {}: {} {} of {}", keyOf(event), event.type(), event.id(), topic);
            return Option.none();
        }
        return read(event)
                .peekLeft(
                        reason -> LOG.warn("Parked by {}, because {}: {} of {}", subscriber, reason, event.id(), topic))
                .toOption();
    }

    /** What the handlers get, or why it cannot be read. */
    private Either<String, NewMessage<?>> read(CloudEvent event) {
        Option<EventType<?>> type = topic.type(event.type());
        if (type.isEmpty()) {
            return Either.left(event.type() + " is not known");
        }
        try {
            return Either.right(message(type.get(), event));
        } catch (RuntimeException e) {
            return Either.left(event.type() + " cannot be read: " + e.getMessage());
        }
    }

    private <E> NewMessage<E> message(EventType<E> type, CloudEvent event) {
        return NewMessage.of(event.id(), queue, type.message(), type.read(event.version(), event.data()), event.by());
    }

    @Override
    public String toString() {
        return name();
    }
}
