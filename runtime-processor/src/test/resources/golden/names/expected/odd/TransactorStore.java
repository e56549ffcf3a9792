package odd;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Transactor}. */
@Generated
public interface TransactorStore extends VersionedReads<Id, Transactor> {
    /** The one with this {@link Transactor#name}. */
    Option<Transactor> findByName(String name);

    /** Those with this {@link Transactor#count}, in the order of their keys. */
    Seq<Transactor> findByCount(int count);

    /** Those with this {@link Transactor#count}, as {@link #slice} gives them. */
    default Slice<Transactor> findByCount(int count, Option<Cursor> after, int size) {
        return slice(Match.of(TransactorFields.count, count).selection(), after, size);
    }
}
