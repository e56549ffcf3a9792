package shelf;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.transaction.Isolation;

/**
 * What code of {@link Shelf} inside a transaction may use: reads and writes. It can be run again from the
 * start, so nothing that cannot be undone is here.
 */
@SuppressWarnings("exports")
@Generated
public interface ShelfTx extends ShelfReads, HasShelfStoreTx {
    /** Runs {@code body} in one transaction: commits when it succeeds, else rolls back. */
    static <R extends HasShelfTransactions, A> Eff<R, A> transact(Eff<? super ShelfTx, ? extends A> body) {
        return Eff.accessEff(environment -> environment.shelfTransactor().transact(body));
    }

    /** Runs {@code body} in one transaction that is isolated from others like this. */
    static <R extends HasShelfTransactions, A> Eff<R, A> transact(
            Isolation isolation, Eff<? super ShelfTx, ? extends A> body) {
        return Eff.accessEff(environment -> environment.shelfTransactor().transact(isolation, body));
    }

    /** The same, run again at most {@code retries} times when another one is faster. */
    static <R extends HasShelfTransactions, A> Eff<R, A> transact(
            Isolation isolation, int retries, Eff<? super ShelfTx, ? extends A> body) {
        return Eff.accessEff(environment -> environment.shelfTransactor().transact(isolation, retries, body));
    }

    /** Runs {@code body} so that all that it reads is of one snapshot. */
    static <R extends HasShelfTransactions, A> Eff<R, A> snapshot(Eff<? super ShelfReads, ? extends A> body) {
        return Eff.accessEff(environment -> environment.shelfTransactor().snapshot(body));
    }

    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<ShelfTx, A> direct(Body<ShelfTx, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<ShelfTx, Unit> directUnit(UnitBody<ShelfTx> body) {
        return Eff.directUnit(body);
    }
}
