package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;

record AddCopies(int copies) implements Command<Unit> {

    static boolean validate(AddCopies command) { //! TEN-VA03 at validate
        return command.copies() < 100;
    }

    @Public
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(AddCopies command) {
        return Eff.unit();
    }
}
