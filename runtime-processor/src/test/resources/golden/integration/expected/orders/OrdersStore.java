package orders;

import dev.tenon.Generated;

/** The stores of {@link Orders} as effects. */
@Generated
public final class OrdersStore {
    private OrdersStore() {}
}
