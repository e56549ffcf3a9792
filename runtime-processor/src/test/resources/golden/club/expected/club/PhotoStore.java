package club;

import dev.tenon.Generated;
import dev.tenon.store.ReadStore;

/** Reads the store of {@link Photo}. */
@Generated
interface PhotoStore extends ReadStore<PhotoId, Photo> {}
