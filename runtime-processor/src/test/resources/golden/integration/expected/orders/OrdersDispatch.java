package orders;

import dev.tenon.Generated;

/** Runs the commands and queries of {@link Orders}. The type of the request picks the handler. */
@Generated
public final class OrdersDispatch {
    private OrdersDispatch() {}
}
