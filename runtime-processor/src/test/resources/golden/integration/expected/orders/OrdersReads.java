package orders;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasPlatform;

/** What a query of {@link Orders} may use: store reads, the clock, ids and randomness. */
@Generated
public interface OrdersReads extends HasPlatform, HasOrdersStore, HasOrdersMessages {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<OrdersReads, A> direct(Body<OrdersReads, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<OrdersReads, Unit> directUnit(UnitBody<OrdersReads> body) {
        return Eff.directUnit(body);
    }
}
