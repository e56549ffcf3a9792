package odd;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link InTransaction} inside a transaction. */
@Generated
public interface InTransactionStoreTx extends InTransactionStore, WriteStore<Id, InTransaction> {}
