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
    /** Those with this {@link Item#name}, in the order of their keys. */
    Seq<Item> findByName(String name);

    /** Those with this {@link Item#name}, as {@link #slice} gives them. */
    default Slice<Item> findByName(String name, Option<Cursor> after, int size) {
        return slice(Match.of(ItemFields.name, name).selection(), after, size);
    }
}
