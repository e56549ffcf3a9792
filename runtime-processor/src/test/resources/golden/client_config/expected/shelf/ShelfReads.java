package shelf;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasPlatform;

/** What a query of {@link Shelf} may use: store reads, the clock, ids and randomness. */
@SuppressWarnings("exports")
@Generated
public interface ShelfReads extends HasPlatform, HasShelfStore, HasShelfCoversConfig, HasShelfConfig {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<ShelfReads, A> direct(Body<ShelfReads, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<ShelfReads, Unit> directUnit(UnitBody<ShelfReads> body) {
        return Eff.directUnit(body);
    }
}
