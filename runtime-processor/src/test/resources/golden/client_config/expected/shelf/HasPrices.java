package shelf;

import dev.tenon.Generated;

/** The capability to use {@link Prices}. */
@Generated
interface HasPrices {
    /** The implementation that the runtime was given. */
    Prices shelfPrices();
}
