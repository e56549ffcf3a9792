package odd;

import dev.tenon.Generated;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Store}. */
@Generated
public interface StoreStore extends VersionedReads<Id, Store> {
    /** The one with this {@link Store#name}. */
    Option<Store> findByName(String name);

    /** Those with this {@link Store#count}, in the order of their keys. */
    Seq<Store> findByCount(int count);
}
