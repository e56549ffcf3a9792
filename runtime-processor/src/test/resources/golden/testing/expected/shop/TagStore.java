package shop;

import dev.tenon.Generated;
import dev.tenon.store.ReadStore;

/** Reads the store of {@link Tag}. */
@Generated
interface TagStore extends ReadStore<String, Tag> {}
