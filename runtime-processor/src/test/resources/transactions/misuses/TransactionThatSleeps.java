package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import java.time.Duration;
import library.CatalogStore.Books;

/** Compiles in {@code CatalogRuntime}. */
final class TransactionThatSleeps {

    private TransactionThatSleeps() {}

    static Eff<CatalogTx, Unit> misuse(BookId id) {
        return Books.require(id).flatMap(book -> Eff.sleep(Duration.ofSeconds(1))); //! javac at (book -> Eff.sleep saying equality constraints: CatalogTx & upper bounds: R,HasFibers,HasCatalogStore
    }
}
