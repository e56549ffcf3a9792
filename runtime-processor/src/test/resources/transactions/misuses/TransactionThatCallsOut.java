package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import library.CatalogStore.Books;

/** Compiles in {@code CatalogWithMail}. */
final class TransactionThatCallsOut {

    private TransactionThatCallsOut() {}

    static Eff<CatalogTx, Unit> misuse(BookId id) {
        return Books.require(id).flatMap(book -> Notifier.send(book.title())); //! javac at (book -> Notifier saying equality constraints: CatalogTx & upper bounds: R,HasNotifier,HasCatalogStore
    }
}
