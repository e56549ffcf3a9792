package shop;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Article}. */
@Generated
public interface ArticleStore extends VersionedReads<ArticleId, Article> {
    /** Those with this {@link Article#shelf}, in the order of their keys. */
    Seq<Article> findByShelf(ShelfNumber shelf);

    /** Those with this {@link Article#shelf}, as {@link #slice} gives them. */
    default Slice<Article> findByShelf(ShelfNumber shelf, Option<Cursor> after, int size) {
        return slice(Match.of(ArticleFields.shelf, shelf).selection(), after, size);
    }

    /** The one with this {@link Article#sku}. */
    Option<Article> findBySku(Sku sku);

    /** The one with this {@link Article#perhapsName}. */
    Option<Article> findByPerhapsName(String perhapsName);

    /** Those with this {@link Article#perhapsSku}, in the order of their keys. */
    Seq<Article> findByPerhapsSku(Sku perhapsSku);

    /** Those with this {@link Article#perhapsSku}, as {@link #slice} gives them. */
    default Slice<Article> findByPerhapsSku(Sku perhapsSku, Option<Cursor> after, int size) {
        return slice(Match.of(ArticleFields.perhapsSku, perhapsSku).selection(), after, size);
    }
}
