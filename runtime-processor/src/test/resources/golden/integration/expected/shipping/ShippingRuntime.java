package shipping;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasFibers;

/** What code of {@link Shipping} outside a transaction may use: all reads, fibers, and opening transactions. */
@Generated
public interface ShippingRuntime extends ShippingReads, HasFibers, HasShippingTransactions {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<ShippingRuntime, A> direct(Body<ShippingRuntime, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<ShippingRuntime, Unit> directUnit(UnitBody<ShippingRuntime> body) {
        return Eff.directUnit(body);
    }
}
