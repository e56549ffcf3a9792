package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;

record AddCopies(@Title int copies) implements Command<Unit> { //! TEN-VA02 at @Title saying The constraint @NotBlank does not fit

    @Public
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(AddCopies command) {
        return Eff.unit();
    }
}
