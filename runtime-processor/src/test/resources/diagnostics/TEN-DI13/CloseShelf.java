package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.transaction.Isolation;

record CloseShelf(int number) implements Command<Unit> {

    @Public
    @CommandHandler(isolation = Isolation.SERIALIZABLE) //! TEN-DI13 at .SERIALIZABLE saying 'CloseShelf.handle'
    static Eff<CatalogRuntime, Unit> handle(CloseShelf command) {
        return Eff.unit();
    }
}
