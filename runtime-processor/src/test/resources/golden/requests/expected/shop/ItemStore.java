package shop;

import dev.tenon.Generated;
import dev.tenon.store.VersionedReads;

/** Reads the store of {@link Item}. */
@Generated
public interface ItemStore extends VersionedReads<ItemId, Item> {}
