package till;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasPlatform;
import dev.tenon.validation.Valid;
import io.vavr.collection.Seq;
import kernel.Period;
import kernel.Sum;

/** Runs the commands and queries of {@link Till}. The type of the request picks the handler. */
@Generated
public final class TillDispatch {
    private TillDispatch() {}

    /** Runs {@link Charge} by {@link Charge#handle}, after checking its rules, in one transaction. */
    static <R extends HasTillTransactions> Eff<R, Unit> dispatch(Charge command) {
        return Valid.require(command, ChargeValidator::validate)
                .flatMap(valid -> TillTx.transact(Charge.handle(valid)))
                .span("TillDispatch.charge", command);
    }

    /** {@link #dispatch(Charge)} of a new one. */
    static <R extends HasTillTransactions> Eff<R, Unit> charge(Sum sum) {
        return dispatch(new Charge(sum));
    }

    /** Runs {@link Lease} by {@link Lease#handle}, after checking its rules, in one transaction. */
    static <R extends HasPlatform & HasTillTransactions> Eff<R, Unit> dispatch(Lease command) {
        return Valid.require(command, LeaseValidator::validate)
                .flatMap(valid -> TillTx.transact(Lease.handle(valid)))
                .span("TillDispatch.lease", command);
    }

    /** {@link #dispatch(Lease)} of a new one. */
    static <R extends HasPlatform & HasTillTransactions> Eff<R, Unit> lease(Seq<Period> periods) {
        return dispatch(new Lease(periods));
    }
}
