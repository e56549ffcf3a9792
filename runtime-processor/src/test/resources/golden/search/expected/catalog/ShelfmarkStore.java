package catalog;

import dev.tenon.Generated;
import dev.tenon.store.ReadStore;

/** Reads the store of {@link Shelfmark}. */
@Generated
interface ShelfmarkStore extends ReadStore<ShelfmarkKey, Shelfmark> {}
