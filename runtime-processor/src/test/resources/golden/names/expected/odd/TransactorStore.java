package odd;

import dev.tenon.Generated;
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
}
