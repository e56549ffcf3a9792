package depot;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasFibers;

/** What code of {@link Depot} outside a transaction may use: all reads, fibers, and opening transactions. */
@Generated
public interface DepotRuntime extends DepotReads, HasFibers, HasDepotTransactions {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<DepotRuntime, A> direct(Body<DepotRuntime, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<DepotRuntime, Unit> directUnit(UnitBody<DepotRuntime> body) {
        return Eff.directUnit(body);
    }
}
