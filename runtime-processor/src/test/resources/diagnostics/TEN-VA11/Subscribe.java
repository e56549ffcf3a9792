package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;

record Subscribe(Map<@NotBlank String, String> names) implements Command<Unit> { //! TEN-VA11 at names saying @NotBlank on 'names'

    @Public
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(Subscribe command) {
        return Eff.unit();
    }
}
