package odd;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.control.Option;

/** Reads the store of {@link Seq}. */
@Generated
public interface SeqStore extends VersionedReads<Id, Seq> {
    /** The one with this {@link Seq#name}. */
    Option<Seq> findByName(String name);

    /** Those with this {@link Seq#count}, in the order of their keys. */
    io.vavr.collection.Seq<Seq> findByCount(int count);

    /** Those with this {@link Seq#count}, as {@link #slice} gives them. */
    default Slice<Seq> findByCount(int count, Option<Cursor> after, int size) {
        return slice(Match.of(SeqFields.count, count).selection(), after, size);
    }
}
