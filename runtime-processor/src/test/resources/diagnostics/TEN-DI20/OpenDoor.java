package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.idempotency.Idempotent;
import java.util.Locale;

record OpenDoor(Locale language) //! TEN-DI20 at language saying Component 'language'
        implements Command<Unit> {

    @Public
    @Idempotent
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(OpenDoor command) {
        return Eff.unit();
    }
}
