package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import jakarta.validation.Valid;

record Subscribe(@Valid Address address) implements Command<Unit> {

    @Public
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(Subscribe command) {
        return Eff.unit();
    }

    record Address(String street) {

        static boolean validate(Address address) { //! TEN-VA03 at validate saying 'Address.validate'
            return !address.street().isEmpty();
        }
    }
}
