package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import library.CatalogStore.Books;

record GetBook(BookId id) implements Query<Book> {

    @Public
    @QueryHandler
    Eff<CatalogReads, Book> handle(GetBook query) { //! TEN-DI01 at handle saying 'GetBook.handle'
        return Books.require(query.id());
    }
}
