package shop;

import dev.tenon.Generated;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;

/** Reads the store of {@link Draft}. */
@Generated
interface DraftStore extends VersionedReads<ArticleId, Draft> {
    /** Those with this {@link Draft#replaces}, in the order of their keys. */
    Seq<Draft> findByReplaces(ArticleId replaces);
}
