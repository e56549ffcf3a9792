package shop;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Item} inside a transaction. */
@Generated
public interface ItemStoreTx extends ItemStore, WriteStore<ItemId, Item> {}
