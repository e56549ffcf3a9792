package odd;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Parts} inside a transaction. */
@Generated
public interface PartsStoreTx extends PartsStore, WriteStore<Id, Parts> {}
