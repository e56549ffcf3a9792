package library;

import dev.tenon.access.Authorize;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;

record OpenDoor(int number) implements Command<Unit> {

    @CommandHandler
    static Eff<CatalogTx, Unit> handle(OpenDoor command) { //! TEN-AC01 at handle saying @Authorize("isStaff")
        return Eff.unit();
    }
}
