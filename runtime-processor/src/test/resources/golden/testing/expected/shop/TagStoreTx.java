package shop;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Tag} inside a transaction. */
@Generated
interface TagStoreTx extends TagStore, WriteStore<String, Tag> {}
