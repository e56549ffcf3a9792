package shipping;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasPlatform;

/** What a query of {@link Shipping} may use: store reads, the clock, ids and randomness. */
@Generated
public interface ShippingReads extends HasPlatform, HasShippingStore, HasShippingMessages {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<ShippingReads, A> direct(Body<ShippingReads, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<ShippingReads, Unit> directUnit(UnitBody<ShippingReads> body) {
        return Eff.directUnit(body);
    }
}
