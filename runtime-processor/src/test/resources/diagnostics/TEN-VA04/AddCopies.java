package library;

import dev.tenon.Default;
import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.rest.Post;

record AddCopies(@Default("one") int copies) implements Command<Unit> { //! TEN-VA04 at "one" saying of type int

    @Public
    @CommandHandler
    @Post("/copies")
    static Eff<CatalogTx, Unit> handle(AddCopies command) {
        return Eff.unit();
    }
}
