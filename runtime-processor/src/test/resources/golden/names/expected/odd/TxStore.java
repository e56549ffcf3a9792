package odd;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Tx}. */
@Generated
public interface TxStore extends VersionedReads<Id, Tx> {
    /** The one with this {@link Tx#name}. */
    Option<Tx> findByName(String name);

    /** Those with this {@link Tx#count}, in the order of their keys. */
    Seq<Tx> findByCount(int count);

    /** Those with this {@link Tx#count}, as {@link #slice} gives them. */
    default Slice<Tx> findByCount(int count, Option<Cursor> after, int size) {
        return slice(Match.of(TxFields.count, count).selection(), after, size);
    }
}
