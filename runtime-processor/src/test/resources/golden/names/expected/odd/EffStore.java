package odd;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Eff}. */
@Generated
public interface EffStore extends VersionedReads<Id, Eff> {
    /** The one with this {@link Eff#name}. */
    Option<Eff> findByName(String name);

    /** Those with this {@link Eff#count}, in the order of their keys. */
    Seq<Eff> findByCount(int count);

    /** Those with this {@link Eff#count}, as {@link #slice} gives them. */
    default Slice<Eff> findByCount(int count, Option<Cursor> after, int size) {
        return slice(Match.of(EffFields.count, count).selection(), after, size);
    }
}
