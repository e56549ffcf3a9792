package shop;

import dev.tenon.Generated;

/** Runs the commands and queries of {@link Shop}. The type of the request picks the handler. */
@Generated
public final class ShopDispatch {
    private ShopDispatch() {}
}
