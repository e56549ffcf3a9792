package odd;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Runtime}. */
@Generated
public interface RuntimeStore extends VersionedReads<Id, Runtime> {
    /** The one with this {@link Runtime#name}. */
    Option<Runtime> findByName(String name);

    /** Those with this {@link Runtime#count}, in the order of their keys. */
    Seq<Runtime> findByCount(int count);

    /** Those with this {@link Runtime#count}, as {@link #slice} gives them. */
    default Slice<Runtime> findByCount(int count, Option<Cursor> after, int size) {
        return slice(Match.of(RuntimeFields.count, count).selection(), after, size);
    }
}
