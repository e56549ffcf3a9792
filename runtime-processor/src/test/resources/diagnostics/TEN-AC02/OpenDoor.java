package library;

import dev.tenon.access.Authorize;
import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;

record OpenDoor(int number) implements Command<Unit> {

    @Public //! TEN-AC02 at @Public saying the policy 'isStaff' decides
    @Authorize("isStaff")
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(OpenDoor command) {
        return Eff.unit();
    }
}
