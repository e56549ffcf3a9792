package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import jakarta.validation.constraints.NotBlank;

record AddCopies(@NotBlank int copies) implements Command<Unit> { //! TEN-VA02 at @NotBlank saying 'copies', which is of type int. It is for a String

    @Public
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(AddCopies command) {
        return Eff.unit();
    }
}
