package shop;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasFibers;

/** What code of {@link Shop} outside a transaction may use: all reads, fibers, and opening transactions. */
@Generated
public interface ShopRuntime extends ShopReads, HasFibers, HasShopTransactions {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<ShopRuntime, A> direct(Body<ShopRuntime, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<ShopRuntime, Unit> directUnit(UnitBody<ShopRuntime> body) {
        return Eff.directUnit(body);
    }
}
