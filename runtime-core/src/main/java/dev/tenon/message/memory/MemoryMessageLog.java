package dev.tenon.message.memory;

import dev.tenon.DevelopmentOnly;
import dev.tenon.effect.Unit;
import dev.tenon.message.Claim;
import dev.tenon.message.Consumer;
import dev.tenon.message.DeadLetter;
import dev.tenon.message.Delivery;
import dev.tenon.message.DeliveryState;
import dev.tenon.message.DeliveryStatus;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageReads;
import dev.tenon.message.Outcome;
import dev.tenon.message.QueueState;
import dev.tenon.platform.Platform;
import dev.tenon.platform.StepObserver;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/**
 * Messages in the transactions of a {@link MemoryDatabase}. Payloads are kept as they are, so they have to be immutable. Leases and
 * schedules go by the clock of the platform. Nothing survives the process. Safe for use by several threads.
 */
@DevelopmentOnly
public final class MemoryMessageLog implements MessageLog, MessageReads {

    private final MemoryDatabase database;
    private final Platform platform;
    private final Messages messages;

    /** What there is, whoever looks at it. */
    private static final class Messages {
        private final ConcurrentHashMap<String, ConsumerDeliveries> deliveries = new ConcurrentHashMap<>();
        private final Receipts receipts = new Receipts();
        private final AtomicLong positions = new AtomicLong();
        private final AtomicLong tokens = new AtomicLong();
    }

    /** An empty log. */
    public MemoryMessageLog(MemoryDatabase database, Platform platform) {
        this(database, platform, new Messages());
    }

    private MemoryMessageLog(MemoryDatabase database, Platform platform, Messages messages) {
        this.database = database;
        this.platform = platform;
        this.messages = messages;
    }

    /** The log of {@code database}, on its platform: the same messages for all who ask. */
    public static MemoryMessageLog in(MemoryDatabase database) {
        return new MemoryMessageLog(database, database.platform(), database.kept(Messages.class, Messages::new));
    }

    /** How it stands with each consumer that has had messages, in the order of their names. */
    public SortedMap<String, QueueState> states() {
        Instant now = now();
        return TreeMap.ofEntries(List.ofAll(messages.deliveries.entrySet())
                .map(entry -> Tuple.of(entry.getKey(), entry.getValue().state(now))));
    }

    @Override
    public MessageReads reads() {
        return this;
    }

    @Override
    public MessageLogTx in(Transaction transaction) {
        return transaction.equals(database.autoCommit()) ? new SingleStep(this) : new LogTransaction(this, transaction);
    }

    @Override
    public TransactionManager manager() {
        return database;
    }

    @Override
    public Claim claim(Consumer consumer, int leases, int each, Duration time) {
        ConsumerDeliveries own = of(consumer);
        StepObserver observer = platform.observer();
        // Who claims nothing has done nothing.
        if (!observer.isOn() || leases == 0 || !own.isDue(now())) {
            return own.claim(leases, each, time, now(), messages.tokens::incrementAndGet);
        }
        StepObserver.Step step = observer.begins(StepObserver.Kind.DELIVERY, "MessageLog.claim", consumer);
        Claim claim = own.claim(leases, each, time, now(), messages.tokens::incrementAndGet);
        step.succeeded(claim.leases().flatMap(Lease::deliveries).map(Delivery::type));
        return claim;
    }

    @Override
    public boolean extend(Lease lease, Duration time) {
        return seen("MessageLog.extend", lease, () -> of(lease.consumer()).extend(lease.token(), now().plus(time)));
    }

    @Override
    public boolean settle(Lease lease, Seq<? extends Outcome> outcomes) {
        return seen("MessageLog.settle", lease, () -> settled(lease, outcomes));
    }

    @Override
    public Seq<Lease> part(Lease lease, Seq<? extends Seq<Delivery>> parts, Duration time) {
        AtomicReference<Seq<Lease>> parted = new AtomicReference<>(Vector.empty());
        seen("MessageLog.part", lease, () -> {
            ConsumerDeliveries held = of(lease.consumer());
            parted.set(held.part(lease.token(), parts, now(), time, messages.tokens::incrementAndGet));
            held.tell();
            return !parted.get().isEmpty();
        });
        return parted.get();
    }

    private boolean seen(String name, Lease lease, BooleanSupplier ifNotEnded) {
        StepObserver observer = platform.observer();
        if (!observer.isOn()) {
            return ifNotEnded.getAsBoolean();
        }
        StepObserver.Step step = observer.begins(StepObserver.Kind.DELIVERY, name, lease.consumer());
        boolean done = ifNotEnded.getAsBoolean();
        step.succeeded(done ? Unit.UNIT : "the lease has ended");
        return done;
    }

    private boolean settled(Lease lease, Seq<? extends Outcome> outcomes) {
        ConsumerDeliveries held = of(lease.consumer());
        boolean settled = held.settle(lease.token(), outcomes, now());
        if (settled) {
            held.tell();
        }
        return settled;
    }

    @Override
    public AutoCloseable onWork(Consumer consumer, Runnable listener) {
        return of(consumer).onWork(listener);
    }

    @Override
    public QueueState state(Consumer consumer) {
        return of(consumer).state(now());
    }

    @Override
    public Seq<DeadLetter> deadLetters(Consumer consumer, long after, int limit) {
        return of(consumer).deadLetters(after, limit);
    }

    @Override
    public Seq<Delivery> waiting(Consumer consumer, long after, int limit) {
        return of(consumer).waiting(after, limit, now());
    }

    @Override
    public Set<String> openKeys(Consumer consumer, Set<String> keys) {
        return of(consumer).openKeys(keys);
    }

    @Override
    public Seq<DeliveryStatus> find(MessageQueue queue, UUID message) {
        Instant now = now();
        return queue.consumers().flatMap(consumer -> of(consumer).find(message, now));
    }

    @Override
    public Seq<DeliveryStatus> list(Consumer consumer, DeliveryState state, long after, int limit) {
        return of(consumer).list(state, after, limit, now());
    }

    MemoryDatabase database() {
        return database;
    }

    Receipts receipts() {
        return messages.receipts;
    }

    Platform platform() {
        return platform;
    }

    Instant now() {
        return platform.now();
    }

    long nextPosition() {
        return messages.positions.incrementAndGet();
    }

    ConsumerDeliveries of(Consumer consumer) {
        ConsumerDeliveries known = messages.deliveries.get(consumer.name());
        return known == null
                ? messages.deliveries.computeIfAbsent(consumer.name(), unused -> new ConsumerDeliveries(consumer))
                : known;
    }
}
