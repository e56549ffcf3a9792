package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.idempotency.Idempotent;

record CloseDoor(int number) implements Command<Unit> {

    @Public
    @Idempotent(key = "number") //! TEN-DI19 at "number" saying no component that is a String
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(CloseDoor command) {
        return Eff.unit();
    }
}
