package odd;

import dev.tenon.Generated;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Record}. */
@Generated
public interface RecordStore extends VersionedReads<Id, Record> {
    /** The one with this {@link Record#name}. */
    Option<Record> findByName(String name);

    /** Those with this {@link Record#count}, in the order of their keys. */
    Seq<Record> findByCount(int count);
}
