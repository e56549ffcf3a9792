package shop.staff;

import dev.tenon.Generated;
import dev.tenon.store.ReadStore;

/** Reads the store of {@link Category}. */
@Generated
public interface CategoryStore extends ReadStore<Integer, Category> {}
