package odd;

import dev.tenon.Generated;
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
}
