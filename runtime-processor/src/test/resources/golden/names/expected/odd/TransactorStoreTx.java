package odd;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Transactor} inside a transaction. */
@Generated
public interface TransactorStoreTx extends TransactorStore, WriteStore<Id, Transactor> {}
