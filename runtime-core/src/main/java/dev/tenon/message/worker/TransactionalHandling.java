package dev.tenon.message.worker;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.Outcome;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;

/**
 * Runs a whole lease in one transaction, its end included, as far as it is begun. When something fails, everything is undone; a lease of
 * one delivery is settled by how that failed, another one is given back, to be claimed one by one.
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
    Result handle(Work work, Retries retries) {
        try {
            return handled(work, retries);
        } finally {
            settlement.journal().ended(work.lease());
        }
    }

    @Override
    Handling within(HandlerLimit limit) {
        return new TransactionalHandling<>(
                settlement, delivery -> limit.<T>on(Eff.<T, Object>widen(handler.apply(delivery))));
    }

    private Result handled(Work work, Retries retries) {
        Lease lease = work.lease();
        Seq<Outcome> all = lease.deliveries().map(delivery -> Outcome.done());
        return switch (settlement.with(lease, all, handledAll(work, lease, all)).run(this)) {
            case Exit.Success<Seq<Outcome>> success -> Result.Settled.by(success.value());
            case Exit.Failed<Seq<Outcome>> failed -> undone(work, lease, retries, failed);
        };
    }

    private Eff<T, Seq<Outcome>> handledAll(Work work, Lease lease, Seq<Outcome> all) {
        return Eff.<T, Delivery>forEach(work::begin, this::handled)
                .<T, Seq<Outcome>>flatMap(done -> work.endWhole(lease)
                        ? Eff.pure(outcomes(work.progress().begun(), all))
                        : Eff.fail(new Failure.Interrupted()));
    }

    private Eff<T, ?> handled(Delivery delivery) {
        return caused(delivery, Eff.<T, Object>widen(handler.apply(delivery)));
    }

    private static Seq<Outcome> outcomes(int begun, Seq<Outcome> all) {
        return begun == all.size()
                ? all
                : all.take(begun).appendAll(Vector.fill(all.size() - begun, Outcome::released));
    }

    private Result undone(Work work, Lease lease, Retries retries, Exit.Failed<?> failed) {
        Lease own = work.end();
        if (own.token() != lease.token()) {
            return alone(work, retries);
        }
        if (isLost(lease, failed.failure())) {
            return new Result.Lost();
        }
        if (lease.deliveries().size() > 1) {
            return settle(lease, lease.deliveries().map(delivery -> Outcome.released()), new Result.Undone());
        }
        return settle(lease, Vector.of(retries.outcome(lease.deliveries().head(), failed)));
    }

    /** What is left of a lease was interrupted for the sake of the others, and has not failed. */
    private Result alone(Work work, Retries retries) {
        boolean interrupted = Thread.interrupted();
        if (!work.isStopped()) {
            return handled(work, retries);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return settle(work.lease(), Vector.of(Outcome.released()));
    }

    /** Nothing of it has happened. The first one of the same key is begun anew here, because no other may be before that. */
    @Override
    Leaving leave(Work work, int at) {
        work.interrupt();
        Lease lease = work.lease();
        Delivery hanging = lease.deliveries().get(at);
        settlement
                .journal()
                .ended(new Lease(
                        lease.consumer(), lease.token(), lease.deliveries().take(at + 1)));
        return new Leaving(
                Vector.of(lease.deliveries().find(hanging::isOrderedWith).getOrElse(hanging)));
    }

    @Override
    Result settle(Lease lease, Seq<? extends Outcome> outcomes) {
        return settle(lease, outcomes, Result.Settled.by(outcomes));
    }

    private Result settle(Lease lease, Seq<? extends Outcome> outcomes, Result result) {
        return settlement.settle(lease, outcomes) ? result : new Result.Lost();
    }

    private static boolean isLost(Lease lease, Failure failure) {
        return failure instanceof Failure.NotFound missing
                && missing.entity().equals(LEASE)
                && missing.id().equals(Long.toString(lease.token()));
    }
}
