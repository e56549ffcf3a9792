package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;

record GetBook(BookId id) implements Query<Book> {

    @Public
    @QueryHandler
    static Eff<CatalogReads, Bok> handle(GetBook query) { //! javac at Bok //! TEN-DI12 at handle saying Did you mean 'Book'?
        return Eff.pure(null);
    }
}
