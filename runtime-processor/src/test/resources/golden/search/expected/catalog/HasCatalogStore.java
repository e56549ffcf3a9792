package catalog;

import dev.tenon.Generated;

/** The capability to read the stores of {@link Catalog}. */
@SuppressWarnings("exports")
@Generated
public interface HasCatalogStore {
    /** The store of {@link Author}. */
    AuthorStore catalogAuthors();

    /** The store of {@link Book}. */
    BookStore catalogBooks();

    /** The store of {@link Shelfmark}. */
    ShelfmarkStore catalogShelfmarks();
}
