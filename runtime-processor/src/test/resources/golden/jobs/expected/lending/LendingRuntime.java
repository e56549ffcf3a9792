package lending;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasFibers;

/** What code of {@link Lending} outside a transaction may use: all reads, fibers, and opening transactions. */
@Generated
public interface LendingRuntime extends LendingReads, HasFibers, HasLendingTransactions {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<LendingRuntime, A> direct(Body<LendingRuntime, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<LendingRuntime, Unit> directUnit(UnitBody<LendingRuntime> body) {
        return Eff.directUnit(body);
    }
}
