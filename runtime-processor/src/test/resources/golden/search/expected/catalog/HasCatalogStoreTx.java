package catalog;

import dev.tenon.Generated;

/** The capability to read and write the stores of {@link Catalog}: only a transaction has it. */
@SuppressWarnings("exports")
@Generated
public interface HasCatalogStoreTx extends HasCatalogStore {
    @Override
    AuthorStoreTx catalogAuthors();

    @Override
    BookStoreTx catalogBooks();

    @Override
    ShelfmarkStoreTx catalogShelfmarks();
}
