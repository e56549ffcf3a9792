package library;

import dev.tenon.access.Public;
import dev.tenon.audit.Audited;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;

record CountDoors() implements Query<Long> {

    @Public
    @Audited //! TEN-DI16 at @Audited saying which handles a query
    @QueryHandler
    static Eff<CatalogReads, Long> handle(CountDoors query) {
        return Eff.pure(2L);
    }
}
