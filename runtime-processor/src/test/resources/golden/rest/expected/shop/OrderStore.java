package shop;

import dev.tenon.Generated;
import dev.tenon.store.VersionedReads;

/** Reads the store of {@link Order}. */
@Generated
public interface OrderStore extends VersionedReads<OrderId, Order> {}
