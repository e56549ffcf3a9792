package till;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasFibers;

/** What code of {@link Till} outside a transaction may use: all reads, fibers, and opening transactions. */
@Generated
public interface TillRuntime extends TillReads, HasFibers, HasTillTransactions {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<TillRuntime, A> direct(Body<TillRuntime, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<TillRuntime, Unit> directUnit(UnitBody<TillRuntime> body) {
        return Eff.directUnit(body);
    }
}
