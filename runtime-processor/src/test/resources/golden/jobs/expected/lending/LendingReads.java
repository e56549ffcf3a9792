package lending;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasPlatform;

/** What a query of {@link Lending} may use: store reads, the clock, ids and randomness. */
@Generated
public interface LendingReads extends HasPlatform, HasLendingStore, HasLendingMessages, HasLendingJobs {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<LendingReads, A> direct(Body<LendingReads, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<LendingReads, Unit> directUnit(UnitBody<LendingReads> body) {
        return Eff.directUnit(body);
    }
}
