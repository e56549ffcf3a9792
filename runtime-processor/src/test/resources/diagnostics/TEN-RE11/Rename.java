package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.rest.Post;
import dev.tenon.rest.Put;

record Rename(String title) implements Command<Unit> {

    @Public
    @CommandHandler
    @Post("/title")
    @Put("/title") //! TEN-RE11 at @Put saying @Post, @Put
    static Eff<CatalogTx, Unit> handle(Rename command) {
        return Eff.unit();
    }
}
