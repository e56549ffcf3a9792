package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;

record Who() implements Query<Thread> {

    @Public
    @QueryHandler
    @Get("/who")
    static Eff<CatalogReads, Thread> handle(Who query) { //! TEN-RE06 at handle saying Thread
        return Eff.of(Thread::currentThread);
    }
}
