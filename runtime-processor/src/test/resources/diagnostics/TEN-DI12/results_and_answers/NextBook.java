package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import io.vavr.control.Option;

record NextBook(BookId id) implements Query<Option<BookIdd>> { //! javac at BookIdd //! TEN-DI12 at record NextBook saying Did you mean 'BookId'?

    @Public
    @QueryHandler
    static Eff<CatalogReads, Option<BookId>> handle(NextBook query) {
        return Eff.pure(Option.none());
    }
}
