package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;

enum Order implements Command<Unit> { //! TEN-DI10 at enum Order saying not a record
    OPEN;

    @Public
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(Order command) {
        return Eff.unit();
    }
}
