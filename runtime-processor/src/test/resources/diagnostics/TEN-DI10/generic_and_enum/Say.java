package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;

record Say<T>(T what) implements Query<String> { //! TEN-DI10 at record Say saying generic

    @Public
    @QueryHandler
    static <T> Eff<CatalogReads, String> handle(Say<T> query) {
        return Eff.pure("pong");
    }
}
