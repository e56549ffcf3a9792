package odd;

import dev.tenon.Generated;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Function}. */
@Generated
public interface FunctionStore extends VersionedReads<Id, Function> {
    /** The one with this {@link Function#name}. */
    Option<Function> findByName(String name);

    /** Those with this {@link Function#count}, in the order of their keys. */
    Seq<Function> findByCount(int count);
}
