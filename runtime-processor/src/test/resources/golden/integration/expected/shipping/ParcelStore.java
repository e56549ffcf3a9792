package shipping;

import contracts.OrderId;
import dev.tenon.Generated;
import dev.tenon.store.ReadStore;

/** Reads the store of {@link Parcel}. */
@Generated
public interface ParcelStore extends ReadStore<OrderId, Parcel> {}
