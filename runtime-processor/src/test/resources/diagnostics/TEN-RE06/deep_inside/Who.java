package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

record Who() implements Query<Option<Who.Answer>> {

    record Answer(Seq<Answer> others, Part part) {}

    record Part(Option<Thread> thread) {}

    @Public
    @QueryHandler
    @Get("/who")
    static Eff<CatalogReads, Option<Answer>> handle(Who query) { //! TEN-RE06 at handle saying Thread
        return Eff.pure(Option.none());
    }
}
