package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Cached;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;

record OpenDoor(int number) implements Command<Unit> {

    @Public
    @Cached("1m") //! TEN-DI16 at @Cached saying which handles a command
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(OpenDoor command) {
        return Eff.unit();
    }
}
