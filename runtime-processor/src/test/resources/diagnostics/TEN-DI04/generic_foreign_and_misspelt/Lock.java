package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;

record Lock() implements Command<Unit> {

    @Public
    @CommandHandler
    static Eff<CatalogTX, Unit> handle(Lock command) { //! javac at CatalogTX //! TEN-DI04 at handle saying Use 'CatalogTx'
        return Eff.unit();
    }
}
