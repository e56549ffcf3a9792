package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;
import dev.tenon.rest.Status;

record Ping() implements Query<String> {

    @Public
    @QueryHandler
    @Get("/ping")
    @Status(404) //! TEN-RE07 at 404 saying 200 to 299
    static Eff<CatalogReads, String> handle(Ping query) {
        return Eff.pure("pong");
    }
}
