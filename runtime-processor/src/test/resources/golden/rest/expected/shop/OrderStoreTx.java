package shop;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Order} inside a transaction. */
@Generated
public interface OrderStoreTx extends OrderStore, WriteStore<OrderId, Order> {}
