package forest;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Region} inside a transaction. */
@Generated
public interface RegionStoreTx extends RegionStore, WriteStore<RegionId, Region> {}
