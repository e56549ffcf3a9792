package odd;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Key} inside a transaction. */
@Generated
public interface KeyStoreTx extends KeyStore, WriteStore<Id, Key> {}
