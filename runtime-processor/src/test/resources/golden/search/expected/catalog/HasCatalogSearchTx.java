package catalog;

import dev.tenon.Generated;
import dev.tenon.search.SearchTx;

/** The capability to have entities of {@link Catalog} indexed: only a transaction has it. */
@SuppressWarnings("exports")
@Generated
public interface HasCatalogSearchTx extends HasCatalogSearch {
    @Override
    SearchTx<AuthorId, Author> catalogAuthorSearch();

    @Override
    SearchTx<BookId, Book> catalogBookSearch();

    @Override
    SearchTx<ShelfmarkKey, Shelfmark> catalogShelfmarkSearch();
}
