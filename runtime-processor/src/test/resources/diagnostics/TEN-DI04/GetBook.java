package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import library.CatalogStore.Books;

record GetBook(BookId id) implements Query<Book> {

    @Public
    @QueryHandler
    static Eff<CatalogTx, Book> handle(GetBook query) { //! TEN-DI04 at handle saying a query may not use. Use 'CatalogReads'
        return Books.require(query.id());
    }
}
