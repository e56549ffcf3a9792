package odd;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Field}. */
@Generated
public interface FieldStore extends VersionedReads<Id, Field> {
    /** The one with this {@link Field#name}. */
    Option<Field> findByName(String name);

    /** Those with this {@link Field#count}, in the order of their keys. */
    Seq<Field> findByCount(int count);

    /** Those with this {@link Field#count}, as {@link #slice} gives them. */
    default Slice<Field> findByCount(int count, Option<Cursor> after, int size) {
        return slice(Match.of(FieldFields.count, count).selection(), after, size);
    }
}
