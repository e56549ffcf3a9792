package odd;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Runtime} inside a transaction. */
@Generated
public interface RuntimeStoreTx extends RuntimeStore, WriteStore<Id, Runtime> {}
