package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.rest.Post;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

record AddNote(
        Option<String> page, //! TEN-RE05 at page saying cannot come from the path
        Object text, //! TEN-RE05 at text saying cannot come from the body
        Outer deep) //! TEN-RE05 at deep saying Thread
        implements Command<Unit> {

    record Outer(Seq<Inner> inner) {}

    record Inner(Option<Outer> again, Thread thread) {}

    @Public
    @CommandHandler
    @Post("/notes/{page}")
    static Eff<CatalogTx, Unit> handle(AddNote command) {
        return Eff.unit();
    }
}
