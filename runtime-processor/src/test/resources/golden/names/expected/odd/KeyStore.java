package odd;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Key}. */
@Generated
public interface KeyStore extends VersionedReads<Id, Key> {
    /** The one with this {@link Key#name}. */
    Option<Key> findByName(String name);

    /** Those with this {@link Key#count}, in the order of their keys. */
    Seq<Key> findByCount(int count);

    /** Those with this {@link Key#count}, as {@link #slice} gives them. */
    default Slice<Key> findByCount(int count, Option<Cursor> after, int size) {
        return slice(Match.of(KeyFields.count, count).selection(), after, size);
    }
}
