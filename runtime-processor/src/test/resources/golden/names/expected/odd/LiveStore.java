package odd;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Live}. */
@Generated
public interface LiveStore extends VersionedReads<Id, Live> {
    /** The one with this {@link Live#name}. */
    Option<Live> findByName(String name);

    /** Those with this {@link Live#count}, in the order of their keys. */
    Seq<Live> findByCount(int count);

    /** Those with this {@link Live#count}, as {@link #slice} gives them. */
    default Slice<Live> findByCount(int count, Option<Cursor> after, int size) {
        return slice(Match.of(LiveFields.count, count).selection(), after, size);
    }
}
