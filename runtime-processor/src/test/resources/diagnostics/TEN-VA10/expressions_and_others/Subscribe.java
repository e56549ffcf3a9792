package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import io.vavr.collection.Seq;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;

record Subscribe(
        @Size(max = 9, message = "has ${validatedValue}") String address, //! TEN-VA10 at "has ${validatedValue}"
        @Size(max = 9, message = "at most {max}, \\{not more\\}", groups = Default.class) String name,
        Seq<@Size(message = "{most}") String> notes) //! TEN-VA10 at notes saying is '{most}'
        implements Command<Unit> {

    @Public
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(Subscribe command) {
        return Eff.unit();
    }
}
