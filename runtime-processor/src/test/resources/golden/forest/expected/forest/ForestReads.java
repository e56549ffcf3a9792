package forest;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasPlatform;

/** What a query of {@link Forest} may use: store reads, the clock, ids and randomness. */
@Generated
public interface ForestReads extends HasPlatform, HasForestStore {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<ForestReads, A> direct(Body<ForestReads, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<ForestReads, Unit> directUnit(UnitBody<ForestReads> body) {
        return Eff.directUnit(body);
    }
}
