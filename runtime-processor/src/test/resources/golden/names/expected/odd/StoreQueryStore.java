package odd;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link StoreQuery}. */
@Generated
public interface StoreQueryStore extends VersionedReads<Id, StoreQuery> {
    /** The one with this {@link StoreQuery#name}. */
    Option<StoreQuery> findByName(String name);

    /** Those with this {@link StoreQuery#count}, in the order of their keys. */
    Seq<StoreQuery> findByCount(int count);

    /** Those with this {@link StoreQuery#count}, as {@link #slice} gives them. */
    default Slice<StoreQuery> findByCount(int count, Option<Cursor> after, int size) {
        return slice(Match.of(StoreQueryFields.count, count).selection(), after, size);
    }
}
