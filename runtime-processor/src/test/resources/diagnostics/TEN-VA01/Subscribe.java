package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import jakarta.validation.constraints.Email;

record Subscribe(@Email String address) implements Command<Unit> { //! TEN-VA01 at @Email saying @Email

    @Public
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(Subscribe command) {
        return Eff.unit();
    }
}
