package shipping;

import dev.tenon.Generated;

/** Runs the commands and queries of {@link Shipping}. The type of the request picks the handler. */
@Generated
public final class ShippingDispatch {
    private ShippingDispatch() {}
}
