package odd;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Function}. */
@Generated
public interface FunctionStore extends VersionedReads<Id, Function> {
    /** The one with this {@link Function#name}. */
    Option<Function> findByName(String name);

    /** Those with this {@link Function#count}, in the order of their keys. */
    Seq<Function> findByCount(int count);

    /** Those with this {@link Function#count}, as {@link #slice} gives them. */
    default Slice<Function> findByCount(int count, Option<Cursor> after, int size) {
        return slice(Match.of(FunctionFields.count, count).selection(), after, size);
    }
}
