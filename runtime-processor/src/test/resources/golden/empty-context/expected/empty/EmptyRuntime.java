package empty;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasFibers;

/** What code of {@link Empty} outside a transaction may use: all reads, fibers, and opening transactions. */
@Generated
public interface EmptyRuntime extends EmptyReads, HasFibers, HasEmptyTransactions {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<EmptyRuntime, A> direct(Body<EmptyRuntime, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<EmptyRuntime, Unit> directUnit(UnitBody<EmptyRuntime> body) {
        return Eff.directUnit(body);
    }
}
