package library;

import dev.tenon.effect.Eff;
import library.CatalogStore.Books;

/** Compiles in {@code CatalogTx}. */
final class QueryThatSaves {

    private QueryThatSaves() {}

    static Eff<CatalogReads, Book> misuse(BookId id) {
        return Books.require(id).flatMap(book -> Books.save(book.withTitle("Emma"))); //! javac at (book -> Books.save saying inference variable R2 has incompatible bounds & equality constraints: CatalogReads & upper bounds: R,HasCatalogStoreTx,HasCatalogStore
    }
}
