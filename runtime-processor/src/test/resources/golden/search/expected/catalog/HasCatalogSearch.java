package catalog;

import dev.tenon.Generated;
import dev.tenon.search.SearchReads;

/** The capability to search the entities of {@link Catalog}. */
@SuppressWarnings("exports")
@Generated
public interface HasCatalogSearch {
    /** The search of {@link Author}. */
    SearchReads<AuthorId, Author> catalogAuthorSearch();

    /** The search of {@link Book}. */
    SearchReads<BookId, Book> catalogBookSearch();

    /** The search of {@link Shelfmark}. */
    SearchReads<ShelfmarkKey, Shelfmark> catalogShelfmarkSearch();
}
