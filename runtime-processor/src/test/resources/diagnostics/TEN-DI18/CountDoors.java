package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Cached;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;

record CountDoors() implements Query<Long> {

    @Public
    @Cached(
            value = "soon", //! TEN-DI18 at "soon" saying 'soon' is not a span of time
            size = 0) //! TEN-DI18 at 0 saying at least 1
    @QueryHandler
    static Eff<CatalogReads, Long> handle(CountDoors query) {
        return Eff.pure(2L);
    }
}
