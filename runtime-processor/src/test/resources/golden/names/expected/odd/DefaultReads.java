package odd;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasPlatform;

/** What a query of {@link Default} may use: store reads, the clock, ids and randomness. */
@Generated
public interface DefaultReads extends HasPlatform, HasDefaultStore {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<DefaultReads, A> direct(Body<DefaultReads, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<DefaultReads, Unit> directUnit(UnitBody<DefaultReads> body) {
        return Eff.directUnit(body);
    }
}
