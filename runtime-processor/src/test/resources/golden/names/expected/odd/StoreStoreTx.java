package odd;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Store} inside a transaction. */
@Generated
public interface StoreStoreTx extends StoreStore, WriteStore<Id, Store> {}
