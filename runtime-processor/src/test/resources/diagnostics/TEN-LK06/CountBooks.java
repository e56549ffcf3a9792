package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;

record CountBooks(String subject) implements Query<Integer> { //! TEN-LK06 at subject saying callers send what they knew before

    @Public
    @QueryHandler
    @Get("/books/count")
    static Eff<CatalogReads, Integer> handle(CountBooks query) {
        return Eff.pure(0);
    }
}
