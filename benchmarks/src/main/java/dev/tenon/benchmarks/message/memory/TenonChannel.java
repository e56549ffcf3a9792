package dev.tenon.benchmarks.message.memory;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.message.Consumer;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageType;
import dev.tenon.message.NewMessage;
import dev.tenon.message.memory.MemoryMessageLog;
import dev.tenon.message.worker.Handling;
import dev.tenon.message.worker.MessageWorker;
import dev.tenon.message.worker.WorkerSettings;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Grace;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Vector;
import java.time.Duration;

/** Tenon's whole engine, put together as generated modules do: published in a transaction, claimed by a worker, handled, settled. */
final class TenonChannel implements Channel {

    private final Platform platform = Platform.live();
    private final MessageType<Parcel> type;
    private final MessageQueue queue;
    private final Transactor<MessageLogTx> transactor;
    private final MessageWorker worker;

    private TenonChannel(MessageType<Parcel> type, boolean once, Receiver receiver) {
        this.type = type;
        Consumer consumer = new Consumer("Post.received(Parcel)", Vector.of(type), 7);
        this.queue = new MessageQueue("Post", CAPACITY, Vector.of(consumer));
        MessageLog log = MemoryMessageLog.in(new MemoryDatabase(platform));
        this.transactor = new Transactor<>(log.manager(), platform, log::in);
        this.worker = new MessageWorker(platform, log, consumer, handling(log, once, receiver), WorkerSettings.USUAL);
        worker.start();
    }

    /** In no order; the handler in transactions if {@code once}, else outside of them. */
    static TenonChannel unordered(boolean once, Receiver receiver) {
        return new TenonChannel(MessageType.of("Parcel", Parcel.class), once, receiver);
    }

    /** In the order of each of a thousand keys; the handler in transactions. */
    static TenonChannel ordered(Receiver receiver) {
        return new TenonChannel(MessageType.of("Parcel", Parcel.class).orderedBy(Parcel::street), true, receiver);
    }

    private Handling handling(MessageLog log, boolean once, Receiver receiver) {
        return once
                ? Handling.inTransaction(transactor, tx -> tx, payload -> handled(receiver, payload))
                : Handling.outside(this, log, payload -> handled(receiver, payload));
    }

    private static Eff<Object, Unit> handled(Receiver receiver, Object payload) {
        return Eff.of(() -> {
            receiver.received((Parcel) payload);
            return Unit.UNIT;
        });
    }

    @Override
    public void send(Parcel parcel) {
        transactor
                .transact(Eff.<MessageLogTx, Unit>callerEffect("Post.publish", (tx, by) -> {
                    tx.append(NewMessage.of(platform.nextUuid(), queue, type, parcel, by));
                    return Unit.UNIT;
                }))
                .runOrThrow(this);
    }

    @Override
    public void sendAll(Parcel[] parcels) {
        transactor
                .transact(Eff.<MessageLogTx, Unit>callerEffect("Post.publishAll", (tx, by) -> {
                    for (Parcel parcel : parcels) {
                        tx.append(NewMessage.of(platform.nextUuid(), queue, type, parcel, by));
                    }
                    return Unit.UNIT;
                }))
                .runOrThrow(this);
    }

    @Override
    public void close() {
        try {
            worker.stop(Grace.of(platform, Duration.ofSeconds(10), Duration.ofSeconds(10)));
        } catch (Exception e) {
            throw new IllegalStateException("the worker does not stop", e);
        }
    }
}
