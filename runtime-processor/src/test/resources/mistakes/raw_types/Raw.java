package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

@SuppressWarnings("rawtypes")
record Raw(
        Option option, //! TEN-RE05 at option
        Seq<Seq> seqs) //! TEN-RE05 at seqs
        implements Query<Long> {

    @Public
    @QueryHandler
    @Get("/raw")
    static Eff<CatalogReads, Long> handle(Raw query) {
        return Eff.pure(1L);
    }
}
