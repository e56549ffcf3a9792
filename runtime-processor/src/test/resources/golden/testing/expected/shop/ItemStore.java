package shop;

import dev.tenon.Generated;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Item}. */
@Generated
public interface ItemStore extends VersionedReads<ItemId, Item> {
    /** The one with this {@link Item#name}. */
    Option<Item> findByName(String name);

    /** Those with this {@link Item#store}, in the order of their keys. */
    Seq<Item> findByStore(int store);
}
