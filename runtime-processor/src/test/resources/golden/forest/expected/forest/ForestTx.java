package forest;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.transaction.Isolation;

/**
 * What code of {@link Forest} inside a transaction may use: reads and writes. It can be run again from the
 * start, so nothing that cannot be undone is here.
 */
@Generated
public interface ForestTx extends ForestReads, HasForestStoreTx {
    /** Runs {@code body} in one transaction: commits when it succeeds, else rolls back. */
    static <R extends HasForestTransactions, A> Eff<R, A> transact(Eff<? super ForestTx, ? extends A> body) {
        return Eff.accessEff(environment -> environment.forestTransactor().transact(body));
    }

    /** Runs {@code body} in one transaction that is isolated from others like this. */
    static <R extends HasForestTransactions, A> Eff<R, A> transact(
            Isolation isolation, Eff<? super ForestTx, ? extends A> body) {
        return Eff.accessEff(environment -> environment.forestTransactor().transact(isolation, body));
    }

    /** The same, run again at most {@code retries} times when another one is faster. */
    static <R extends HasForestTransactions, A> Eff<R, A> transact(
            Isolation isolation, int retries, Eff<? super ForestTx, ? extends A> body) {
        return Eff.accessEff(environment -> environment.forestTransactor().transact(isolation, retries, body));
    }

    /** Runs {@code body} so that all that it reads is of one snapshot. */
    static <R extends HasForestTransactions, A> Eff<R, A> snapshot(Eff<? super ForestReads, ? extends A> body) {
        return Eff.accessEff(environment -> environment.forestTransactor().snapshot(body));
    }

    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<ForestTx, A> direct(Body<ForestTx, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<ForestTx, Unit> directUnit(UnitBody<ForestTx> body) {
        return Eff.directUnit(body);
    }
}
