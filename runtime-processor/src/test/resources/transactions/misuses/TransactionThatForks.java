package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Fiber;
import library.CatalogStore.Books;

/** Compiles in {@code CatalogRuntime}. */
final class TransactionThatForks {

    private TransactionThatForks() {}

    static Eff<CatalogTx, Fiber<Book>> misuse(BookId id) {
        return Eff.fork(Books.require(id)); //! javac at (Books.require saying inference variable R has incompatible bounds & equality constraints: CatalogTx & upper bounds: R,HasCatalogStore,HasFibers
    }
}
