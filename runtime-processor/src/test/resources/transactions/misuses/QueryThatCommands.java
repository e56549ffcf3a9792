package library;

import dev.tenon.effect.Eff;
import library.CatalogStore.Books;

/** Compiles in {@code CatalogRuntime}. */
final class QueryThatCommands {

    private QueryThatCommands() {}

    static Eff<CatalogReads, Boolean> misuse(BookId id) {
        return Books.require(id).flatMap(book -> CatalogDispatch.dispatch(new RemoveBook(book.id()))); //! javac at (book -> CatalogDispatch saying equality constraints: CatalogReads & upper bounds: R,HasCatalogTransactions,HasCatalogStore
    }
}
