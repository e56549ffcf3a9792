package odd;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Parts}. */
@Generated
public interface PartsStore extends VersionedReads<Id, Parts> {
    /** The one with this {@link Parts#name}. */
    Option<Parts> findByName(String name);

    /** Those with this {@link Parts#count}, in the order of their keys. */
    Seq<Parts> findByCount(int count);

    /** Those with this {@link Parts#count}, as {@link #slice} gives them. */
    default Slice<Parts> findByCount(int count, Option<Cursor> after, int size) {
        return slice(Match.of(PartsFields.count, count).selection(), after, size);
    }
}
