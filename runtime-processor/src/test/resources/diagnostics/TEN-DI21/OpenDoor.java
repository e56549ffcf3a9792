package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.dispatch.Invalidates;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;

record OpenDoor(int number) implements Command<Unit> {

    @Public
    @Invalidates(CountDoors.class) //! TEN-DI21 at .class saying no @Cached query of context Catalog
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(OpenDoor command) {
        return Eff.unit();
    }
}
