package dev.tenon.message.worker;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.Outcome;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import java.util.function.Function;

/** Settles leases in transactions, each with its entry in the journal. Immutable. */
record Settlement<T>(
        Transactor<T> transactor, Function<? super T, ? extends MessageLogTx> log, Journal<? super T> journal) {

    /** Settles a lease around a handler. */
    Eff<Object, Unit> with(Lease lease, Seq<Outcome> outcomes, Eff<T, ?> handler) {
        return transactor.transact(Eff.<T, Unit>effect("MessageLog.settle", environment -> {
                    log.apply(environment).settle(lease, outcomes);
                    return Unit.UNIT;
                })
                .<T, Object>then(Eff.<T, Object>widen(handler))
                .<T, Unit>then(Eff.access(environment -> {
                    journal.settled(environment, lease, outcomes);
                    return Unit.UNIT;
                })));
    }

    /** Settles a lease, also on a thread that was interrupted. Returns whether it had not ended. */
    boolean settle(Lease lease, Seq<Outcome> outcomes) {
        // The interruption has done its work; what it left is settled all the same.
        boolean interrupted = Thread.interrupted();
        try {
            return with(lease, outcomes, Eff.unit()).run(this).isSuccess();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
