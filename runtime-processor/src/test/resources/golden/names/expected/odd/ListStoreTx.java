package odd;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link List} inside a transaction. */
@Generated
public interface ListStoreTx extends ListStore, WriteStore<Id, List> {}
