package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;

final class Ping implements Query<String> { //! TEN-DI10 at class Ping saying not a record

    @Public
    @QueryHandler
    static Eff<CatalogReads, String> handle(Ping query) {
        return Eff.pure("pong");
    }
}
