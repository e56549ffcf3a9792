package empty;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasPlatform;

/** What a query of {@link Empty} may use: store reads, the clock, ids and randomness. */
@Generated
public interface EmptyReads extends HasPlatform, HasEmptyStore {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<EmptyReads, A> direct(Body<EmptyReads, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<EmptyReads, Unit> directUnit(UnitBody<EmptyReads> body) {
        return Eff.directUnit(body);
    }
}
