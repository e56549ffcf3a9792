package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

record Subscribe(@Valid Address address) implements Command<Unit> {

    @Public
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(Subscribe command) {
        return Eff.unit();
    }

    record Address(@NotBlank String street, Country country) {}

    record Country(@NotBlank String name) {} //! TEN-VA05 at @NotBlank saying 'name' of 'Country'
}
