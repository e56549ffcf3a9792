package desk;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasPlatform;

/** What a query of {@link Desk} may use: store reads, the clock, ids and randomness. */
@Generated
public interface DeskReads extends HasPlatform, HasDeskStore {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<DeskReads, A> direct(Body<DeskReads, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<DeskReads, Unit> directUnit(UnitBody<DeskReads> body) {
        return Eff.directUnit(body);
    }
}
