package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;

record GetTitle(BookId id) implements Query<String> {

    @Public
    @QueryHandler
    static String handle(GetTitle query) { //! TEN-DI03 at handle saying returns String, not an effect. Return 'Eff<CatalogReads, A>'
        return "Emma";
    }
}
