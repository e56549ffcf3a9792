package odd;

import dev.tenon.Generated;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Field}. */
@Generated
public interface FieldStore extends VersionedReads<Id, Field> {
    /** The one with this {@link Field#name}. */
    Option<Field> findByName(String name);

    /** Those with this {@link Field#count}, in the order of their keys. */
    Seq<Field> findByCount(int count);
}
