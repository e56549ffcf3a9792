package odd;

import dev.tenon.Generated;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Key}. */
@Generated
public interface KeyStore extends VersionedReads<Id, Key> {
    /** The one with this {@link Key#name}. */
    Option<Key> findByName(String name);

    /** Those with this {@link Key#count}, in the order of their keys. */
    Seq<Key> findByCount(int count);
}
