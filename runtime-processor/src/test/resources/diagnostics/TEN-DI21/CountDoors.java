package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Cached;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;

record CountDoors() implements Query<Long> {

    @Public
    @QueryHandler
    static Eff<CatalogReads, Long> handle(CountDoors query) {
        return Eff.pure(2L);
    }
}
