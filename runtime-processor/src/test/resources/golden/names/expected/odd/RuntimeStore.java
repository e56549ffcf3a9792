package odd;

import dev.tenon.Generated;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Runtime}. */
@Generated
public interface RuntimeStore extends VersionedReads<Id, Runtime> {
    /** The one with this {@link Runtime#name}. */
    Option<Runtime> findByName(String name);

    /** Those with this {@link Runtime#count}, in the order of their keys. */
    Seq<Runtime> findByCount(int count);
}
