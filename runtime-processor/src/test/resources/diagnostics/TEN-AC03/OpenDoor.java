package library;

import dev.tenon.access.Authorize;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;

record OpenDoor(int number) implements Command<Unit> {

    @Authorize("isStuff") //! TEN-AC03 at "isStuff" saying Did you mean 'isStaff'?
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(OpenDoor command) {
        return Eff.unit();
    }
}
