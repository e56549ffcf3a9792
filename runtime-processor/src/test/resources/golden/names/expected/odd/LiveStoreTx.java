package odd;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Live} inside a transaction. */
@Generated
public interface LiveStoreTx extends LiveStore, WriteStore<Id, Live> {}
