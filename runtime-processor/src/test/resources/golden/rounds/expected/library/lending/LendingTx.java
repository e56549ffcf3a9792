package library.lending;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.transaction.Isolation;

/**
 * What code of {@link Lending} inside a transaction may use: reads and writes. It can be run again from the
 * start, so nothing that cannot be undone is here.
 */
@Generated
public interface LendingTx extends LendingReads, HasLendingStoreTx {
    /** Runs {@code body} in one transaction: commits when it succeeds, else rolls back. */
    static <R extends HasLendingTransactions, A> Eff<R, A> transact(Eff<? super LendingTx, ? extends A> body) {
        return Eff.accessEff(environment -> environment.lendingTransactor().transact(body));
    }

    /** Runs {@code body} in one transaction that is isolated from others like this. */
    static <R extends HasLendingTransactions, A> Eff<R, A> transact(
            Isolation isolation, Eff<? super LendingTx, ? extends A> body) {
        return Eff.accessEff(environment -> environment.lendingTransactor().transact(isolation, body));
    }

    /** The same, run again at most {@code retries} times when another one is faster. */
    static <R extends HasLendingTransactions, A> Eff<R, A> transact(
            Isolation isolation, int retries, Eff<? super LendingTx, ? extends A> body) {
        return Eff.accessEff(environment -> environment.lendingTransactor().transact(isolation, retries, body));
    }

    /** Runs {@code body} so that all that it reads is of one snapshot. */
    static <R extends HasLendingTransactions, A> Eff<R, A> snapshot(Eff<? super LendingReads, ? extends A> body) {
        return Eff.accessEff(environment -> environment.lendingTransactor().snapshot(body));
    }

    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<LendingTx, A> direct(Body<LendingTx, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<LendingTx, Unit> directUnit(UnitBody<LendingTx> body) {
        return Eff.directUnit(body);
    }
}
