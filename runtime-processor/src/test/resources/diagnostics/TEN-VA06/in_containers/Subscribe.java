package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;

record Subscribe(
        @Valid Seq<String> addresses, //! TEN-VA06 at @Valid saying 'addresses'
        Option<@Valid BookId> book) //! TEN-VA06 at book saying 'book'
        implements Command<Unit> {

    @Public
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(Subscribe command) {
        return Eff.unit();
    }
}
