package library;

import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

@SuppressWarnings("rawtypes")
record Raw(Option option, Seq<Seq> seqs) implements Query<Long> { //! TEN-RE05 at option //! TEN-RE05 at seqs

    @QueryHandler
    @Get("/raw")
    static Eff<CatalogReads, Long> handle(Raw query) {
        return Eff.pure(1L);
    }
}
