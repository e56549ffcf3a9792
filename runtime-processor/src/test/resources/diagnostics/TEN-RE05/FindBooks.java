package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

record FindBooks(
        Option<Seq<String>> words) //! TEN-RE05 at words saying cannot come from the query
        implements Query<String> {

    @Public
    @QueryHandler
    @Get("/books")
    static Eff<CatalogReads, String> handle(FindBooks query) {
        return Eff.pure("");
    }
}
