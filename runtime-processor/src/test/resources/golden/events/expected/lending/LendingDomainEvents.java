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
import dev.tenon.message.worker.Backoff;
import dev.tenon.message.worker.Handling;
import dev.tenon.message.worker.MessageWorker;
import dev.tenon.message.worker.WorkerSettings;
import dev.tenon.platform.Platform;
import dev.tenon.telemetry.Correlation;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.UUID;
import lending.loans.LoanEvent;
import lending.loans.LoanEventStartedValidator;
import lending.loans.Reminding;

/** The events of {@link LoanEvent}: published in a transaction of {@link Lending}, and handled after its commit. */
@Generated
public final class LendingDomainEvents {
    static final MessageType<LoanEvent.Publish> PUBLISH =
            MessageType.of("LendingDomainEvents.Publish", LoanEvent.Publish.class)
                    .orderedBy(LoanEvent.Publish::loan);

    static final MessageType<LoanEvent.Returned> RETURNED =
            MessageType.of("LendingDomainEvents.Returned", LoanEvent.Returned.class)
                    .orderedBy(LoanEvent.Returned::loan);

    static final MessageType<LoanEvent.Started> STARTED =
            MessageType.of("LendingDomainEvents.Started", LoanEvent.Started.class)
                    .orderedBy(LoanEvent.Started::loan)
                    .rules(LoanEventStartedValidator::validate);

    /** {@link Reminding#on} in a transaction: its effect happens once. */
    static final Consumer REMINDING_ON_LOAN_EVENT = new Consumer("all", Vector.of(PUBLISH, RETURNED, STARTED), 3);

    /** {@link Reminding#on} outside of transactions: at least once, so it must bear to run again. */
    static final Consumer REMINDING_ON_ENDED = new Consumer("Reminding.on(Ended)", Vector.of(PUBLISH, RETURNED), 3);

    /** {@link Reminding#on} in a transaction: its effect happens once. */
    static final Consumer REMINDING_ON_STARTED = new Consumer("Reminding.on(Started)", Vector.of(STARTED), 3);

    static final MessageQueue QUEUE = new MessageQueue(
            "LendingDomainEvents",
            500,
            Duration.ofSeconds(2),
            Vector.of(REMINDING_ON_LOAN_EVENT, REMINDING_ON_ENDED, REMINDING_ON_STARTED));

    static final WorkerSettings SETTINGS = WorkerSettings.USUAL
            .concurrency(8)
            .timeout(Duration.ofSeconds(10))
            .backoff(new Backoff(Duration.ofSeconds(1), 1.0, Duration.ofSeconds(1)))
            .outage(Duration.ofHours(1));

    private LendingDomainEvents() {}

    /** Publishes {@code event} with the transaction. */
    public static <R extends HasLendingMessagesTx> Eff<R, Unit> publish(LoanEvent event) {
        return Eff.callerEffect("LendingDomainEvents.publish", (environment, by) -> {
            environment.lendingMessages().append(
                    message(event, environment.platform().nextUuid(), by).checked(environment.platform()::now));
            return Unit.UNIT;
        }, event);
    }

    /** Publishes {@code events}, in their order, with the transaction. */
    public static <R extends HasLendingMessagesTx> Eff<R, Unit> publishAll(Iterable<? extends LoanEvent> events) {
        return Eff.callerEffect("LendingDomainEvents.publishAll", (environment, by) -> {
            for (LoanEvent event : events) {
                environment.lendingMessages().append(
                        message(event, environment.platform().nextUuid(), by).checked(environment.platform()::now));
            }
            return Unit.UNIT;
        }, events);
    }

    private static NewMessage<?> message(LoanEvent event, UUID id, Correlation by) {
        return switch (event) {
            case LoanEvent.Publish publish -> NewMessage.of(id, QUEUE, PUBLISH, publish, by);
            case LoanEvent.Returned returned -> NewMessage.of(id, QUEUE, RETURNED, returned, by);
            case LoanEvent.Started started -> NewMessage.of(id, QUEUE, STARTED, started, by);
        };
    }

    /**
     * Publishes {@code event} in a transaction of its own, and waits until each of its handlers has handled it. Fails
     * with {@link EventPutAside} when one has put it aside.
     */
    public static Eff<LendingRuntime, Unit> publishAndAwait(LoanEvent event) {
        return Eff.<LendingRuntime, UUID>access(environment -> environment.platform().nextUuid())
                .flatMap(id -> LendingTx.transact(Eff.<LendingTx, UUID>callerEffect(
                                "LendingDomainEvents.publishAndAwait",
                                (environment, by) -> environment.lendingMessages().append(
                                        message(event, id, by).checked(environment.platform()::now)),
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
                        REMINDING_ON_LOAN_EVENT,
                        Handling.inTransaction(
                                transactor, LendingTx::lendingMessages, event -> Reminding.on((LoanEvent) event)),
                        SETTINGS),
                new MessageWorker(
                        platform,
                        log,
                        REMINDING_ON_ENDED,
                        Handling.outside(runtime, log, event -> Reminding.on((LoanEvent.Ended) event)),
                        SETTINGS),
                new MessageWorker(
                        platform,
                        log,
                        REMINDING_ON_STARTED,
                        Handling.inTransaction(
                                transactor,
                                LendingTx::lendingMessages,
                                event -> Reminding.on((LoanEvent.Started) event)),
                        SETTINGS));
    }
}
