package shipping;

import contracts.OrderId;
import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Parcel} inside a transaction. */
@Generated
public interface ParcelStoreTx extends ParcelStore, WriteStore<OrderId, Parcel> {}
