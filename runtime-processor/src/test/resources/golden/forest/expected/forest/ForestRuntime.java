package forest;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasFibers;

/** What code of {@link Forest} outside a transaction may use: all reads, fibers, and opening transactions. */
@Generated
public interface ForestRuntime extends ForestReads, HasFibers, HasForestTransactions {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<ForestRuntime, A> direct(Body<ForestRuntime, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<ForestRuntime, Unit> directUnit(UnitBody<ForestRuntime> body) {
        return Eff.directUnit(body);
    }
}
