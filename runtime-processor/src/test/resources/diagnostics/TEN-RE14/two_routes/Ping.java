package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;

record Ping() implements Query<String> {

    @Public
    @QueryHandler
    @Get("/ping") //! TEN-RE14 at @Get saying context 'Catalog' has no @RestApi
    static Eff<CatalogReads, String> handle(Ping query) {
        return Eff.pure("pong");
    }
}
