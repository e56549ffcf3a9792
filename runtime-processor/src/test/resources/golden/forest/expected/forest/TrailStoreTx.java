package forest;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Trail} inside a transaction. */
@Generated
public interface TrailStoreTx extends TrailStore, WriteStore<TrailId, Trail> {}
