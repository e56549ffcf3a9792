package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.platform.HasPlatform;

record Ping() implements Query<String> {

    @Public
    @QueryHandler
    static Eff<HasPlatform, String> handle(Ping query) { //! TEN-DI09 at handle saying 'Ping.handle'
        return Eff.pure("pong");
    }
}
