package lending;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.event.EventPutAside;
import dev.tenon.event.HandledEvent;
import dev.tenon.message.Consumer;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageType;
import dev.tenon.message.NewMessage;
import dev.tenon.message.worker.Handling;
import dev.tenon.message.worker.MessageWorker;
import dev.tenon.message.worker.WorkerSettings;
import dev.tenon.platform.Platform;
import dev.tenon.telemetry.Correlation;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.UUID;

/** The events of {@link Notice}: published in a transaction of {@link Lending}, and handled after its commit. */
@Generated
public final class Notices {
    static final MessageType<Notice.Posted> POSTED = MessageType.of("Notices.Posted", Notice.Posted.class);

    /** {@link Board#pin} outside of transactions: at least once, so it must bear to run again. */
    static final Consumer BOARD_PIN_POSTED = new Consumer("Board.pin(Posted)", Vector.of(POSTED), 7);

    static final MessageQueue QUEUE = new MessageQueue("Notices", 10_000, Vector.of(BOARD_PIN_POSTED));

    static final WorkerSettings SETTINGS = WorkerSettings.USUAL;

    private Notices() {}

    /** Publishes {@code event} with the transaction. */
    static <R extends HasLendingMessagesTx> Eff<R, Unit> publish(Notice event) {
        return Eff.callerEffect("Notices.publish", (environment, by) -> {
            environment.lendingMessages().append(message(event, environment.platform().nextUuid(), by));
            return Unit.UNIT;
        }, event);
    }

    /** Publishes {@code events}, in their order, with the transaction. */
    static <R extends HasLendingMessagesTx> Eff<R, Unit> publishAll(Iterable<? extends Notice> events) {
        return Eff.callerEffect("Notices.publishAll", (environment, by) -> {
            for (Notice event : events) {
                environment.lendingMessages().append(message(event, environment.platform().nextUuid(), by));
            }
            return Unit.UNIT;
        }, events);
    }

    private static NewMessage<?> message(Notice event, UUID id, Correlation by) {
        return switch (event) {
            case Notice.Posted posted -> NewMessage.of(id, QUEUE, POSTED, posted, by);
        };
    }

    /**
     * Publishes {@code event} in a transaction of its own, and waits until each of its handlers has handled it. Fails
     * with {@link EventPutAside} when one has put it aside.
     */
    static Eff<LendingRuntime, Unit> publishAndAwait(Notice event) {
        return Eff.<LendingRuntime, UUID>access(environment -> environment.platform().nextUuid())
                .flatMap(id -> LendingTx.transact(Eff.<LendingTx, UUID>callerEffect(
                                "Notices.publishAndAwait",
                                (environment, by) -> environment.lendingMessages().append(message(event, id, by)),
                                event))
                        .then(
                                Eff.accessEff(
                                        environment -> HandledEvent.await(environment.lendingMessages(), QUEUE, id))));
    }

    /** What hands the events to their handlers. */
    static Seq<MessageWorker> workers(
            Platform platform, MessageLog log, Transactor<LendingTx> transactor, LendingRuntime runtime) {
        return Vector.of(
                new MessageWorker(
                        platform,
                        log,
                        BOARD_PIN_POSTED,
                        Handling.outside(runtime, log, event -> Board.pin((Notice.Posted) event)),
                        SETTINGS));
    }
}
