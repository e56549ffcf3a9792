package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;
import dev.tenon.rest.Status;

record Ping() implements Query<String> {

    static final String PATH = "ping";
    static final int STATUS = 99;

    @Public
    @QueryHandler
    @Get(PATH) //! TEN-RE01 at PATH
    @Status(STATUS) //! TEN-RE07 at STATUS
    static Eff<CatalogReads, String> handle(Ping query) {
        return Eff.pure("pong");
    }
}
