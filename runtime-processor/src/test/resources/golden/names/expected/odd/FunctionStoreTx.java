package odd;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Function} inside a transaction. */
@Generated
public interface FunctionStoreTx extends FunctionStore, WriteStore<Id, Function> {}
