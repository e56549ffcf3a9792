package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;

record LastBook() implements Query<BookId> {

    @Public
    @QueryHandler
    static Ef<CatalogReads, BookId> handle(LastBook query) { //! javac at Ef //! TEN-DI12 at handle
        return null;
    }
}
