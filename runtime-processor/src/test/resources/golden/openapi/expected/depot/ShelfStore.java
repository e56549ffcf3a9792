package depot;

import dev.tenon.Generated;
import dev.tenon.store.VersionedReads;

/** Reads the store of {@link Shelf}. */
@Generated
public interface ShelfStore extends VersionedReads<ShelfId, Shelf> {}
