package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import jakarta.validation.Valid;

record Subscribe(@Valid String address) implements Command<Unit> { //! TEN-VA06 at @Valid saying @Valid on 'address'

    @Public
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(Subscribe command) {
        return Eff.unit();
    }
}
