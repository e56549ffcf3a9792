package shipping;

import dev.tenon.Generated;

/** The capability to read and write the stores of {@link Shipping}: only a transaction has it. */
@Generated
public interface HasShippingStoreTx extends HasShippingStore {
    @Override
    ParcelStoreTx shippingParcels();
}
