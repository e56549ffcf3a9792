package library;

import dev.tenon.effect.Eff;
import library.CatalogStore.Books;

/** Compiles in {@code CatalogTx}. */
final class QueryBlockThatSaves {

    private QueryBlockThatSaves() {}

    static Eff<CatalogReads, Book> misuse(BookId id) {
        return CatalogReads.direct(run -> {
            var book = run.await(Books.require(id));
            return run.await(Books.save(book.withTitle("Emma"))); //! javac at .await(Books.save saying method await in class Run<R> cannot be applied to given types & upper bounds: HasCatalogStoreTx & lower bounds: CatalogReads
        });
    }
}
