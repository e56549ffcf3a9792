package club;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasPlatform;

/** What a query of {@link Club} may use: store reads, the clock, ids and randomness. */
@Generated
public interface ClubReads extends HasPlatform, HasClubStore {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<ClubReads, A> direct(Body<ClubReads, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<ClubReads, Unit> directUnit(UnitBody<ClubReads> body) {
        return Eff.directUnit(body);
    }
}
