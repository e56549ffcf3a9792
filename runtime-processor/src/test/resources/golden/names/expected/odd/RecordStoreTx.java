package odd;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Record} inside a transaction. */
@Generated
public interface RecordStoreTx extends RecordStore, WriteStore<Id, Record> {}
