package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.idempotency.Idempotent;

record OpenDoor(int number, String request) implements Command<Unit> {

    @Public
    @Idempotent(key = "requested") //! TEN-DI19 at "requested" saying Did you mean 'request'?
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(OpenDoor command) {
        return Eff.unit();
    }
}
