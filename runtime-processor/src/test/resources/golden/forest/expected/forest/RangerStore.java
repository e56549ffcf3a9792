package forest;

import dev.tenon.Generated;
import dev.tenon.store.VersionedReads;

/** Reads the store of {@link Ranger}. */
@Generated
public interface RangerStore extends VersionedReads<RangerId, Ranger> {}
