package library;

import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;

record Twice(String a, String a) implements Command<Unit> { //! javac at a)

    @CommandHandler
    static Eff<CatalogTx, Unit> handle(Twice command) {
        return Eff.unit();
    }
}
