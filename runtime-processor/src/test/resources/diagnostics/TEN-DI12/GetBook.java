package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import library.CatalogStore.Books;

record GetBook(BookId id) implements Query<Book> {

    @Public
    @QueryHandler
    static Eff<CatalogReads, Book> handle(GetBok query) { //! javac at GetBok //! TEN-DI12 at handle saying Did you mean 'GetBook'?
        return Books.require(query.id());
    }
}
