package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;

record Pong() implements Query<String> {

    @Public
    @QueryHandler
    @Get("/pong")
    static Eff<CatalogReads, String> handle(Pong query) {
        return Eff.pure("ping");
    }
}
