package catalog;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Shelfmark} inside a transaction. */
@Generated
interface ShelfmarkStoreTx extends ShelfmarkStore, WriteStore<ShelfmarkKey, Shelfmark> {}
