package library;

import dev.tenon.effect.Eff;
import library.CatalogStore.Books;

/** Compiles in {@code CatalogRuntime}. */
final class TransactionInATransaction {

    private TransactionInATransaction() {}

    static Eff<CatalogTx, Book> misuse(BookId id) {
        return Books.require(id).flatMap(book -> CatalogTx.transact(Books.save(book))); //! javac at (book -> CatalogTx saying equality constraints: CatalogTx & upper bounds: R,HasCatalogTransactions,HasCatalogStore
    }
}
