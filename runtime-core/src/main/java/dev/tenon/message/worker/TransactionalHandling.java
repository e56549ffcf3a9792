package dev.tenon.message.worker;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.Outcome;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;

/**
 * Runs a whole lease in one transaction, its end included. When something fails, everything is undone; a lease of one delivery is
 * settled by how that failed, another one is given back, to be claimed one by one.
 */
final class TransactionalHandling<T> extends Handling {

    /** How a log names a lease that has ended. */
    private static final String LEASE = "Lease";

    private final Transactor<T> transactor;
    private final Function<? super T, ? extends MessageLogTx> log;
    private final Function<Object, ? extends Eff<? super T, ?>> handler;

    TransactionalHandling(
            Transactor<T> transactor,
            Function<? super T, ? extends MessageLogTx> log,
            Function<Object, ? extends Eff<? super T, ?>> handler) {
        this.transactor = transactor;
        this.log = log;
        this.handler = handler;
    }

    @Override
    Result handle(Lease lease, Retries retries) {
        Exit<Unit> exit = transactor
                .transact(settled(lease, lease.deliveries().map(delivery -> Outcome.done()))
                        .<T, Unit>then(Eff.forEach(lease.deliveries(), this::handled)))
                .run(this);
        return switch (exit) {
            case Exit.Success<Unit> success -> Result.DONE;
            case Exit.Failed<Unit> failed when isLost(lease, failed.failure()) -> Result.LOST;
            case Exit.Failed<Unit> failed
            when lease.deliveries().size() > 1 ->
                settle(lease, lease.deliveries().map(delivery -> Outcome.released()), Result.UNDONE);
            case Exit.Failed<Unit> failed -> {
                Outcome outcome = retries.outcome(lease.deliveries().head(), failed);
                yield settle(lease, Vector.of(outcome), Result.FAILED);
            }
        };
    }

    private Eff<T, ?> handled(Delivery delivery) {
        return caused(delivery, Eff.<T, Object>widen(handler.apply(delivery.payload())));
    }

    private Eff<T, Unit> settled(Lease lease, Seq<Outcome> outcomes) {
        return Eff.effect("MessageLog.settle", environment -> {
            log.apply(environment).settle(lease, outcomes);
            return Unit.UNIT;
        });
    }

    private Result settle(Lease lease, Seq<Outcome> outcomes, Result result) {
        // The interruption has done its work; what it left is settled all the same.
        boolean interrupted = Thread.interrupted();
        try {
            return transactor.transact(settled(lease, outcomes)).run(this).isSuccess() ? result : Result.LOST;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static boolean isLost(Lease lease, Failure failure) {
        return failure instanceof Failure.NotFound missing
                && missing.entity().equals(LEASE)
                && missing.id().equals(Long.toString(lease.token()));
    }
}
