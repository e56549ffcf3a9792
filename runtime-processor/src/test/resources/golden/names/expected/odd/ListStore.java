package odd;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link List}. */
@Generated
public interface ListStore extends VersionedReads<Id, List> {
    /** The one with this {@link List#name}. */
    Option<List> findByName(String name);

    /** Those with this {@link List#count}, in the order of their keys. */
    Seq<List> findByCount(int count);

    /** Those with this {@link List#count}, as {@link #slice} gives them. */
    default Slice<List> findByCount(int count, Option<Cursor> after, int size) {
        return slice(Match.of(ListFields.count, count).selection(), after, size);
    }
}
