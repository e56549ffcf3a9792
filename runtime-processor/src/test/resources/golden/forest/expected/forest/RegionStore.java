package forest;

import dev.tenon.Generated;
import dev.tenon.store.ReadStore;

/** Reads the store of {@link Region}. */
@Generated
public interface RegionStore extends ReadStore<RegionId, Region> {}
