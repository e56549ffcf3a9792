package odd;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Reads} inside a transaction. */
@Generated
public interface ReadsStoreTx extends ReadsStore, WriteStore<Id, Reads> {}
