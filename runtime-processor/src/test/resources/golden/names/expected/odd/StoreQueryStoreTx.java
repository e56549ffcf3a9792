package odd;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link StoreQuery} inside a transaction. */
@Generated
public interface StoreQueryStoreTx extends StoreQueryStore, WriteStore<Id, StoreQuery> {}
