package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.dispatch.RateLimit;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;

record OpenDoor(int number) implements Command<Unit> {

    @Public
    @RateLimit("seldon") //! TEN-DI15 at "seldon" saying Did you mean 'seldom'?
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(OpenDoor command) {
        return Eff.unit();
    }
}
