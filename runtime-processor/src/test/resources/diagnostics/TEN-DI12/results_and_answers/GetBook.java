package library;

import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;

record GetBook(BookId id) implements Query<Book> {

    @QueryHandler
    static Eff<CatalogReads, Bok> handle(GetBook query) { //! javac at Bok //! TEN-DI12 at handle saying Did you mean 'Book'?
        return Eff.pure(null);
    }
}
