package dev.tenon.message.worker;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.Outcome;
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

    private final Settlement<T> settlement;
    private final Function<Delivery, ? extends Eff<? super T, ?>> handler;

    TransactionalHandling(Settlement<T> settlement, Function<Delivery, ? extends Eff<? super T, ?>> handler) {
        this.settlement = settlement;
        this.handler = handler;
    }

    @Override
    Result handle(Lease lease, Retries retries, HandlerTime time) {
        try {
            Seq<Outcome> done = lease.deliveries().map(delivery -> Outcome.done());
            return switch (settlement.with(lease, done, handledAll(lease, time)).run(this)) {
                case Exit.Success<Unit> success -> Result.Settled.by(done);
                case Exit.Failed<Unit> failed when isLost(lease, failed.failure()) -> new Result.Lost();
                case Exit.Failed<Unit> failed
                when lease.deliveries().size() > 1 ->
                    settle(lease, lease.deliveries().map(delivery -> Outcome.released()), new Result.Undone());
                case Exit.Failed<Unit> failed -> {
                    Outcome outcome = retries.outcome(lease.deliveries().head(), failed);
                    Seq<Outcome> outcomes = Vector.of(outcome);
                    yield settle(lease, outcomes, Result.Settled.by(outcomes));
                }
            };
        } finally {
            settlement.journal().ended(lease);
        }
    }

    @Override
    Handling within(HandlerLimit limit) {
        return new TransactionalHandling<>(
                settlement, delivery -> limit.<T>on(Eff.<T, Object>widen(handler.apply(delivery))));
    }

    private Eff<T, Unit> handledAll(Lease lease, HandlerTime time) {
        return Eff.<T, Unit>access(environment -> {
                    time.begin();
                    return Unit.UNIT;
                })
                .<T, Unit>then(Eff.forEach(lease.deliveries(), this::handled))
                .<T, Unit>map(done -> {
                    time.end();
                    return done;
                });
    }

    private Eff<T, ?> handled(Delivery delivery) {
        return caused(delivery, Eff.<T, Object>widen(handler.apply(delivery)));
    }

    private Result settle(Lease lease, Seq<Outcome> outcomes, Result result) {
        return settlement.settle(lease, outcomes) ? result : new Result.Lost();
    }

    private static boolean isLost(Lease lease, Failure failure) {
        return failure instanceof Failure.NotFound missing
                && missing.entity().equals(LEASE)
                && missing.id().equals(Long.toString(lease.token()));
    }
}
