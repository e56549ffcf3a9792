package shop;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
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

    /** Those with this {@link Item#store}, as {@link #slice} gives them. */
    default Slice<Item> findByStore(int store, Option<Cursor> after, int size) {
        return slice(Match.of(ItemFields.store, store).selection(), after, size);
    }
}
