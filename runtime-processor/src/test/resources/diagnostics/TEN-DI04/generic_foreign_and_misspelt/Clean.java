package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;

record Clean() implements Command<Unit> {

    @Public
    @CommandHandler
    static Eff<? super CatalogTx, Unit> handle(Clean command) { //! TEN-DI04 at handle saying '? super CatalogTx'
        return Eff.unit();
    }
}
