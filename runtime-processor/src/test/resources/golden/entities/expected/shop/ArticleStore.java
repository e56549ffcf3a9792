package shop;

import dev.tenon.Generated;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Article}. */
@Generated
public interface ArticleStore extends VersionedReads<ArticleId, Article> {
    /** Those with this {@link Article#shelf}, in the order of their keys. */
    Seq<Article> findByShelf(ShelfNumber shelf);

    /** The one with this {@link Article#sku}. */
    Option<Article> findBySku(Sku sku);

    /** The one with this {@link Article#perhapsName}. */
    Option<Article> findByPerhapsName(String perhapsName);

    /** Those with this {@link Article#perhapsSku}, in the order of their keys. */
    Seq<Article> findByPerhapsSku(Sku perhapsSku);
}
