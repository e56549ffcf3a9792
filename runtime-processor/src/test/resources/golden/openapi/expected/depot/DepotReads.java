package depot;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasPlatform;

/** What a query of {@link Depot} may use: store reads, the clock, ids and randomness. */
@Generated
public interface DepotReads extends HasPlatform, HasDepotStore {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<DepotReads, A> direct(Body<DepotReads, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<DepotReads, Unit> directUnit(UnitBody<DepotReads> body) {
        return Eff.directUnit(body);
    }
}
