package forest;

import dev.tenon.Generated;
import dev.tenon.store.VersionedReads;

/** Reads the store of {@link Trail}. */
@Generated
public interface TrailStore extends VersionedReads<TrailId, Trail> {}
