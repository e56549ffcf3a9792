package library.catalog;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import library.ShelfId;
import library.catalog.commands.CountBooks;
import library.catalog.commands.MoveBook;

/** Runs the commands and queries of {@link Catalog}. The type of the request picks the handler. */
@Generated
public final class CatalogDispatch {
    private CatalogDispatch() {}

    /** Runs {@link CountBooks} by {@link CountBooks#handle}. */
    public static <R extends CatalogReads> Eff<R, Long> dispatch(CountBooks query) {
        return Eff.suspend(() -> CountBooks.handle(query)).span("CatalogDispatch.countBooks", query);
    }

    /** {@link #dispatch(CountBooks)} of a new one. */
    public static <R extends CatalogReads> Eff<R, Long> countBooks() {
        return dispatch(new CountBooks());
    }

    /** Runs {@link MoveBook} by {@link MoveBook#handle}, in one transaction. */
    public static <R extends HasCatalogTransactions> Eff<R, Unit> dispatch(MoveBook command) {
        return Eff.suspend(() -> CatalogTx.transact(MoveBook.handle(command)))
                .span("CatalogDispatch.moveBook", command);
    }

    /** {@link #dispatch(MoveBook)} of a new one. */
    public static <R extends HasCatalogTransactions> Eff<R, Unit> moveBook(BookId bookId, ShelfId shelf) {
        return dispatch(new MoveBook(bookId, shelf));
    }
}
