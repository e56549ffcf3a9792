package odd;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Module}. */
@Generated
public interface ModuleStore extends VersionedReads<Id, Module> {
    /** The one with this {@link Module#name}. */
    Option<Module> findByName(String name);

    /** Those with this {@link Module#count}, in the order of their keys. */
    Seq<Module> findByCount(int count);

    /** Those with this {@link Module#count}, as {@link #slice} gives them. */
    default Slice<Module> findByCount(int count, Option<Cursor> after, int size) {
        return slice(Match.of(ModuleFields.count, count).selection(), after, size);
    }
}
