package odd;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasFibers;

/** What code of {@link Default} outside a transaction may use: all reads, fibers, and opening transactions. */
@Generated
public interface DefaultRuntime extends DefaultReads, HasFibers, HasDefaultTransactions {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<DefaultRuntime, A> direct(Body<DefaultRuntime, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<DefaultRuntime, Unit> directUnit(UnitBody<DefaultRuntime> body) {
        return Eff.directUnit(body);
    }
}
