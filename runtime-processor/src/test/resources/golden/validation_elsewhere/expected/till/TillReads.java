package till;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasPlatform;

/** What a query of {@link Till} may use: store reads, the clock, ids and randomness. */
@Generated
public interface TillReads extends HasPlatform, HasTillStore {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<TillReads, A> direct(Body<TillReads, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<TillReads, Unit> directUnit(UnitBody<TillReads> body) {
        return Eff.directUnit(body);
    }
}
