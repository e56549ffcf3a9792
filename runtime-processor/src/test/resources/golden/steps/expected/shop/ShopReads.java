package shop;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasPlatform;

/** What a query of {@link Shop} may use: store reads, the clock, ids and randomness. */
@Generated
public interface ShopReads extends HasPlatform, HasShopStore, HasShopRequests, HasShopAudit {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<ShopReads, A> direct(Body<ShopReads, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<ShopReads, Unit> directUnit(UnitBody<ShopReads> body) {
        return Eff.directUnit(body);
    }
}
