package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import jakarta.validation.constraints.NotBlank;

record Subscribe(@NotBlank(groups = Late.class) String address) implements Command<Unit> { //! TEN-VA09 at .class saying of the group Late

    @Public
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(Subscribe command) {
        return Eff.unit();
    }
}
