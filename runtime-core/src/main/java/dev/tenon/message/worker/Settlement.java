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

    /**
     * Settles a lease around its handlers: what has ended already is not handled.
     *
     * @param expected what becomes of it, as far as is known before
     * @param handler says what has become of it
     */
    <O extends Outcome> Eff<Object, Seq<O>> with(Lease lease, Seq<O> expected, Eff<T, Seq<O>> handler) {
        return transactor.transact(Eff.<T, Unit>effect("MessageLog.settle", environment -> {
                    log.apply(environment).settle(lease, expected);
                    return Unit.UNIT;
                })
                .<T, Seq<O>>then(handler)
                .<T, Seq<O>>flatMap(outcomes -> Eff.access(environment -> {
                    if (!outcomes.equals(expected)) {
                        log.apply(environment).settle(lease, outcomes);
                    }
                    journal.settled(environment, lease, outcomes);
                    return outcomes;
                })));
    }

    /** Settles a lease, also on a thread that was interrupted. Returns whether it had not ended. */
    <O extends Outcome> boolean settle(Lease lease, Seq<O> outcomes) {
        // The interruption has done its work; what it left is settled all the same.
        boolean interrupted = Thread.interrupted();
        try {
            return with(lease, outcomes, Eff.pure(outcomes)).run(this).isSuccess();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
