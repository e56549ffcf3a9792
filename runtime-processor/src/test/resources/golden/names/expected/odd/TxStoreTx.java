package odd;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Tx} inside a transaction. */
@Generated
public interface TxStoreTx extends TxStore, WriteStore<Id, Tx> {}
