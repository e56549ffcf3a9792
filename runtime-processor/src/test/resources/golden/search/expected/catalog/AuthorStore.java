package catalog;

import dev.tenon.Generated;
import dev.tenon.store.CallerStore;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Author}. */
@Generated
public interface AuthorStore extends VersionedReads<AuthorId, Author>, CallerStore<AuthorStore> {
    /** Those with this {@link Author#born}, in the order of their keys. */
    Seq<Author> findByBorn(int born);

    /** Those with this {@link Author#born}, as {@link #slice} gives them. */
    default Slice<Author> findByBorn(int born, Option<Cursor> after, int size) {
        return slice(Match.of(AuthorFields.born, born).selection(), after, size);
    }
}
