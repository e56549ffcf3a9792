package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;
import io.vavr.control.Option;

record CountBooks() implements Query<CountBooks.Count> {

    record Count(int copies, Option<Integer> books) {} //! TEN-LK07 at books saying callers read what they knew before

    @Public
    @QueryHandler
    @Get("/books/count")
    static Eff<CatalogReads, Count> handle(CountBooks query) {
        throw new UnsupportedOperationException("later");
    }
}
