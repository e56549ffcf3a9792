package shipping;

import dev.tenon.Generated;

/** The capability to read the stores of {@link Shipping}. */
@Generated
public interface HasShippingStore {
    /** The store of {@link Parcel}. */
    ParcelStore shippingParcels();
}
