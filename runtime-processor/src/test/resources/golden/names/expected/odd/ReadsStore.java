package odd;

import dev.tenon.Generated;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Reads}. */
@Generated
public interface ReadsStore extends VersionedReads<Id, Reads> {
    /** The one with this {@link Reads#name}. */
    Option<Reads> findByName(String name);

    /** Those with this {@link Reads#count}, in the order of their keys. */
    Seq<Reads> findByCount(int count);
}
