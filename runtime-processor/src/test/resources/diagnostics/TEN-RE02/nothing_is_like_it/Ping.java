package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;

record Ping() implements Query<String> {

    @Public
    @QueryHandler
    @Get("/ping/{host}") //! TEN-RE02 at "/ping/{host}" saying names no component of 'Ping'. It has none.
    static Eff<CatalogReads, String> handle(Ping query) {
        return Eff.pure("pong");
    }
}
