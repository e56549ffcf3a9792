package shop;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Draft}. */
@Generated
interface DraftStore extends VersionedReads<ArticleId, Draft> {
    /** Those with this {@link Draft#replaces}, in the order of their keys. */
    Seq<Draft> findByReplaces(ArticleId replaces);

    /** Those with this {@link Draft#replaces}, as {@link #slice} gives them. */
    default Slice<Draft> findByReplaces(ArticleId replaces, Option<Cursor> after, int size) {
        return slice(Match.of(DraftFields.replaces, replaces).selection(), after, size);
    }
}
