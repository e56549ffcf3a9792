package odd;

import dev.tenon.Generated;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link List}. */
@Generated
public interface ListStore extends VersionedReads<Id, List> {
    /** The one with this {@link List#name}. */
    Option<List> findByName(String name);

    /** Those with this {@link List#count}, in the order of their keys. */
    Seq<List> findByCount(int count);
}
