package library;

import dev.tenon.effect.Eff;
import library.CatalogStore.Books;

/** Compiles in {@code CatalogRuntime}. */
final class QueryThatTransacts {

    private QueryThatTransacts() {}

    static Eff<CatalogReads, Book> misuse(BookId id) {
        return Books.require(id).flatMap(book -> CatalogTx.transact(Books.save(book))); //! javac at (book -> CatalogTx saying equality constraints: CatalogReads & upper bounds: R,HasCatalogTransactions,HasCatalogStore
    }
}
