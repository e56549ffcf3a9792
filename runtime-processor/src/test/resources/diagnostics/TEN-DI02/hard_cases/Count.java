package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;

record Count() implements Query<Long> {

    @Public
    @QueryHandler
    static Eff<CatalogReads, Long> handle(Count query) {
        return Eff.pure(1L);
    }
}
