package odd;

import dev.tenon.Generated;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Tx}. */
@Generated
public interface TxStore extends VersionedReads<Id, Tx> {
    /** The one with this {@link Tx#name}. */
    Option<Tx> findByName(String name);

    /** Those with this {@link Tx#count}, in the order of their keys. */
    Seq<Tx> findByCount(int count);
}
