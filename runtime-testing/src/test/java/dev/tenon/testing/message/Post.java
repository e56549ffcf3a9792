package dev.tenon.testing.message;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.message.Consumer;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageType;
import dev.tenon.message.NewMessage;
import dev.tenon.message.QueueState;
import dev.tenon.message.memory.MemoryMessageLog;
import dev.tenon.message.worker.Handling;
import dev.tenon.message.worker.Journal;
import dev.tenon.message.worker.MessageWorker;
import dev.tenon.message.worker.WorkerSettings;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Grace;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.telemetry.Correlation;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** A log with one consumer of letters, ordered by whom they are to, and its workers. */
final class Post {

    static final MessageType<Letter> LETTER =
            MessageType.of("Letter", Letter.class).orderedBy(Letter::to);
    static final Consumer CARRIER = new Consumer("post.carrier", Vector.of(LETTER), 3);
    static final MessageQueue QUEUE = new MessageQueue("post", 100, Vector.of(CARRIER));

    /** Has what handlers in transactions have delivered, and nobody handles it. */
    static final Consumer SHELF = new Consumer("post.shelf", Vector.of(LETTER), 1);

    static final MessageQueue DELIVERED = new MessageQueue("post.delivered", 1_000, Vector.of(SHELF));

    record Letter(String to, int number) {}

    final MessageLog log;
    final Transactor<MessageLogTx> transactor;
    private final Platform platform;
    private Vector<MessageWorker> workers = Vector.empty();

    Post(Platform platform) {
        this.platform = platform;
        MemoryDatabase database = new MemoryDatabase(platform);
        MemoryMessageLog made = new MemoryMessageLog(database, platform);
        this.log = made;
        this.transactor = new Transactor<>(database, platform, made::in);
    }

    Eff<Object, Unit> send(Letter... letters) {
        return transactor.transact(Eff.forEach(Vector.of(letters), this::append));
    }

    Eff<MessageLogTx, UUID> append(Letter letter) {
        return Eff.callerEffect(
                "Post.append", (tx, by) -> tx.append(NewMessage.of(platform.nextUuid(), QUEUE, LETTER, letter, by)));
    }

    /** The effect of a letter. */
    Eff<MessageLogTx, Unit> deliver(Letter letter) {
        return Eff.<MessageLogTx, UUID>access(tx ->
                        tx.append(NewMessage.of(platform.nextUuid(), DELIVERED, LETTER, letter, Correlation.none())))
                .asUnit();
    }

    /** How many effects there are. */
    long delivered() {
        return log.reads().state(SHELF).open();
    }

    /** All effects, in the order of their commits. */
    Seq<Letter> takeDelivered() {
        return log.claim(SHELF, 1, 1_000, Duration.ofHours(1))
                .leases()
                .flatMap(Lease::deliveries)
                .sortBy(Delivery::position)
                .map(delivery -> (Letter) delivery.payload());
    }

    /** Waits until nothing is open. */
    void awaitEmpty() throws Exception {
        Semaphore told = new Semaphore(0);
        try (AutoCloseable subscription = log.onWork(CARRIER, told::release)) {
            while (subscription != null && state().open() > 0) {
                told.acquire();
                told.drainPermits();
            }
        }
    }

    /** Starts a worker whose handler runs in transactions. */
    MessageWorker carry(WorkerSettings settings, Function<Letter, Eff<MessageLogTx, ?>> handler) {
        return start(
                settings, Handling.inTransaction(transactor, tx -> tx, payload -> handler.apply((Letter) payload)));
    }

    /** Starts a worker whose handler calls the world outside. */
    MessageWorker carryOutside(WorkerSettings settings, Function<Letter, Eff<Object, ?>> handler) {
        return start(settings, Handling.outside(this, log, payload -> handler.apply((Letter) payload)));
    }

    /** The same with a journal. */
    MessageWorker carryOutside(
            WorkerSettings settings, Function<Letter, Eff<Object, ?>> handler, Journal<MessageLogTx> journal) {
        return start(
                settings,
                Handling.outside(
                        this, transactor, tx -> tx, delivery -> handler.apply((Letter) delivery.payload()), journal));
    }

    /** The same of another log, behind which is this one. */
    MessageWorker carryOutside(MessageLog other, WorkerSettings settings, Function<Letter, Eff<Object, ?>> handler) {
        return start(other, settings, Handling.outside(this, other, payload -> handler.apply((Letter) payload)));
    }

    /** A worker that is not started. */
    MessageWorker idle(WorkerSettings settings) {
        return idle(log, settings);
    }

    /** The same of another log, behind which is this one. */
    MessageWorker idle(MessageLog other, WorkerSettings settings) {
        return worker(other, settings, Handling.outside(this, other, payload -> Eff.unit()));
    }

    private MessageWorker worker(MessageLog of, WorkerSettings settings, Handling handling) {
        return new MessageWorker(platform, of, CARRIER, handling, settings);
    }

    private MessageWorker start(WorkerSettings settings, Handling handling) {
        return start(log, settings, handling);
    }

    private MessageWorker start(MessageLog of, WorkerSettings settings, Handling handling) {
        MessageWorker worker = worker(of, settings, handling);
        worker.start();
        workers = workers.append(worker);
        return worker;
    }

    QueueState state() {
        return log.reads().state(CARRIER);
    }

    Seq<String> stop(MessageWorker worker, Duration within) throws Exception {
        workers = workers.remove(worker);
        return worker.stop(Grace.of(platform, within, Duration.ofSeconds(30)));
    }

    void stop() throws Exception {
        for (MessageWorker worker : workers) {
            stop(worker, Duration.ofSeconds(30));
        }
    }
}
