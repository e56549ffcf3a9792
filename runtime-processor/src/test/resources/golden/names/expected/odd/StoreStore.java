package odd;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Store}. */
@Generated
public interface StoreStore extends VersionedReads<Id, Store> {
    /** The one with this {@link Store#name}. */
    Option<Store> findByName(String name);

    /** Those with this {@link Store#count}, in the order of their keys. */
    Seq<Store> findByCount(int count);

    /** Those with this {@link Store#count}, as {@link #slice} gives them. */
    default Slice<Store> findByCount(int count, Option<Cursor> after, int size) {
        return slice(Match.of(StoreFields.count, count).selection(), after, size);
    }
}
