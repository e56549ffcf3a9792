package catalog;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.search.SearchResult;
import dev.tenon.search.SearchToken;
import io.vavr.control.Option;

/** Runs the commands and queries of {@link Catalog}. The type of the request picks the handler. */
@Generated
public final class CatalogDispatch {
    private CatalogDispatch() {}

    /** Runs {@link AddBook} by {@link AddBook#handle}, in one transaction. */
    public static <R extends HasCatalogTransactions> Eff<R, SearchToken> dispatch(AddBook command) {
        return Eff.suspend(() -> CatalogTx.transact(AddBook.handle(command))).span("CatalogDispatch.addBook", command);
    }

    /** {@link #dispatch(AddBook)} of a new one. */
    public static <R extends HasCatalogTransactions> Eff<R, SearchToken> addBook(Book book) {
        return dispatch(new AddBook(book));
    }

    /** Runs {@link FindBooks} by {@link FindBooks#handle}. */
    public static <R extends CatalogReads> Eff<R, SearchResult<Book>> dispatch(FindBooks query) {
        return Eff.suspend(() -> FindBooks.handle(query)).span("CatalogDispatch.findBooks", query);
    }

    /** {@link #dispatch(FindBooks)} of a new one. */
    public static <R extends CatalogReads> Eff<R, SearchResult<Book>> findBooks(
            String words, Option<Integer> from, Option<Integer> to) {
        return dispatch(new FindBooks(words, from, to));
    }
}
