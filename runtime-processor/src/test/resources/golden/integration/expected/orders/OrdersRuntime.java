package orders;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasFibers;

/** What code of {@link Orders} outside a transaction may use: all reads, fibers, and opening transactions. */
@Generated
public interface OrdersRuntime extends OrdersReads, HasFibers, HasOrdersTransactions {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<OrdersRuntime, A> direct(Body<OrdersRuntime, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<OrdersRuntime, Unit> directUnit(UnitBody<OrdersRuntime> body) {
        return Eff.directUnit(body);
    }
}
