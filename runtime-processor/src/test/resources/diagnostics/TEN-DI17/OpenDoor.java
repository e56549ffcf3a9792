package library;

import dev.tenon.access.Public;
import dev.tenon.audit.Audited;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;

record OpenDoor(int number) implements Command<Unit> {

    @Public
    @Audited //! TEN-DI17 at @Audited saying @Audited of 'OpenDoor.handle'
    @CommandHandler(retries = 3) //! TEN-DI17 at 3 saying retries of 'OpenDoor.handle'
    static Eff<CatalogRuntime, Unit> handle(OpenDoor command) {
        return Eff.unit();
    }
}
