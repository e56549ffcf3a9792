package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.FieldError;
import dev.tenon.effect.Unit;
import jakarta.validation.Valid;

record Subscribe(@Valid FieldError last) implements Command<Unit> { //! TEN-VA07 at @Valid saying it is compiled elsewhere

    @Public
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(Subscribe command) {
        return Eff.unit();
    }
}
