package odd;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link InTransaction}. */
@Generated
public interface InTransactionStore extends VersionedReads<Id, InTransaction> {
    /** The one with this {@link InTransaction#name}. */
    Option<InTransaction> findByName(String name);

    /** Those with this {@link InTransaction#count}, in the order of their keys. */
    Seq<InTransaction> findByCount(int count);

    /** Those with this {@link InTransaction#count}, as {@link #slice} gives them. */
    default Slice<InTransaction> findByCount(int count, Option<Cursor> after, int size) {
        return slice(Match.of(InTransactionFields.count, count).selection(), after, size);
    }
}
