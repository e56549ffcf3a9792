package odd;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Unit}. */
@Generated
public interface UnitStore extends VersionedReads<Id, Unit> {
    /** The one with this {@link Unit#name}. */
    Option<Unit> findByName(String name);

    /** Those with this {@link Unit#count}, in the order of their keys. */
    Seq<Unit> findByCount(int count);

    /** Those with this {@link Unit#count}, as {@link #slice} gives them. */
    default Slice<Unit> findByCount(int count, Option<Cursor> after, int size) {
        return slice(Match.of(UnitFields.count, count).selection(), after, size);
    }
}
