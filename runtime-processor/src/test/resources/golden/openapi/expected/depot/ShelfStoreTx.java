package depot;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Shelf} inside a transaction. */
@Generated
public interface ShelfStoreTx extends ShelfStore, WriteStore<ShelfId, Shelf> {}
