package odd;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Record}. */
@Generated
public interface RecordStore extends VersionedReads<Id, Record> {
    /** The one with this {@link Record#name}. */
    Option<Record> findByName(String name);

    /** Those with this {@link Record#count}, in the order of their keys. */
    Seq<Record> findByCount(int count);

    /** Those with this {@link Record#count}, as {@link #slice} gives them. */
    default Slice<Record> findByCount(int count, Option<Cursor> after, int size) {
        return slice(Match.of(RecordFields.count, count).selection(), after, size);
    }
}
