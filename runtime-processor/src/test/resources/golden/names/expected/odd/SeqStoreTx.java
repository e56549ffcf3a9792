package odd;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Seq} inside a transaction. */
@Generated
public interface SeqStoreTx extends SeqStore, WriteStore<Id, Seq> {}
