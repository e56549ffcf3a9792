package post;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasFibers;

/** What code of {@link Post} outside a transaction may use: all reads, fibers, and opening transactions. */
@Generated
public interface PostRuntime extends PostReads, HasFibers, HasPostTransactions {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<PostRuntime, A> direct(Body<PostRuntime, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<PostRuntime, Unit> directUnit(UnitBody<PostRuntime> body) {
        return Eff.directUnit(body);
    }
}
