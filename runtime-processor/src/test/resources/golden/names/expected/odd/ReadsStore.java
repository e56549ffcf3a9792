package odd;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Reads}. */
@Generated
public interface ReadsStore extends VersionedReads<Id, Reads> {
    /** The one with this {@link Reads#name}. */
    Option<Reads> findByName(String name);

    /** Those with this {@link Reads#count}, in the order of their keys. */
    Seq<Reads> findByCount(int count);

    /** Those with this {@link Reads#count}, as {@link #slice} gives them. */
    default Slice<Reads> findByCount(int count, Option<Cursor> after, int size) {
        return slice(Match.of(ReadsFields.count, count).selection(), after, size);
    }
}
