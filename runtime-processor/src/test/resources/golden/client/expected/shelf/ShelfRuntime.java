package shelf;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasFibers;

/** What code of {@link Shelf} outside a transaction may use: all reads, fibers, and opening transactions. */
@SuppressWarnings("exports")
@Generated
public interface ShelfRuntime
        extends ShelfReads, HasFibers, HasShelfTransactions, HasCovers, HasOpenLibraryClient, HasWeather {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<ShelfRuntime, A> direct(Body<ShelfRuntime, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<ShelfRuntime, Unit> directUnit(UnitBody<ShelfRuntime> body) {
        return Eff.directUnit(body);
    }
}
