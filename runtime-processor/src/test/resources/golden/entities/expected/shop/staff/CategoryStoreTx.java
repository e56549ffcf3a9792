package shop.staff;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Category} inside a transaction. */
@Generated
public interface CategoryStoreTx extends CategoryStore, WriteStore<Integer, Category> {}
