package library.shelves;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import library.CatalogTx;

record CloseShelf(String name) implements Command<Unit> {

    @Public
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(CloseShelf command) { //! TEN-DI08 at handle saying package library
        return Eff.unit();
    }
}
