package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.idempotency.Idempotent;

record OpenDoor(int number) implements Command<Unit> {

    @Public
    @Idempotent //! TEN-DI22 at @Idempotent saying tenon-json is not there
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(OpenDoor command) {
        return Eff.unit();
    }
}
