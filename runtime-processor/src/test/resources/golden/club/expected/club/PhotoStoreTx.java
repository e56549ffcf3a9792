package club;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Photo} inside a transaction. */
@Generated
interface PhotoStoreTx extends PhotoStore, WriteStore<PhotoId, Photo> {}
