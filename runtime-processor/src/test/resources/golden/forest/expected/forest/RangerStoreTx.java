package forest;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Ranger} inside a transaction. */
@Generated
public interface RangerStoreTx extends RangerStore, WriteStore<RangerId, Ranger> {}
