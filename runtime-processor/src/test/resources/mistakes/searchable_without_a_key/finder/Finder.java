package library.finder;

import library.BookSearchFields;
import library.CatalogSearch;

/** Imports what an entity with errors would have. */
final class Finder {

    Object find() {
        return CatalogSearch.books().search(BookSearchFields.titles.matches("emma"));
    }
}
