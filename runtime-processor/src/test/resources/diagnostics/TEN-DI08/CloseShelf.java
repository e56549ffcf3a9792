package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;

record CloseShelf(String name) implements Command<Unit> {

    @Public
    @CommandHandler
    private static Eff<CatalogTx, Unit> handle(CloseShelf command) { //! TEN-DI08 at handle saying 'CloseShelf.handle'
        return Eff.unit();
    }
}
