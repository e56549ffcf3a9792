package club;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasFibers;

/** What code of {@link Club} outside a transaction may use: all reads, fibers, and opening transactions. */
@Generated
public interface ClubRuntime extends ClubReads, HasFibers, HasClubTransactions {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<ClubRuntime, A> direct(Body<ClubRuntime, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<ClubRuntime, Unit> directUnit(UnitBody<ClubRuntime> body) {
        return Eff.directUnit(body);
    }
}
