package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import io.vavr.collection.Seq;
import library.Rules.NotBlanc;
import library.Rules.isbn;

record AddBooks(
        @isbn String first, //! TEN-VA01 at @isbn
        @NotBlanc String title, //! TEN-VA01 at @NotBlanc saying Did you mean 'NotBlank'?
        Seq<@isbn String> readers) //! TEN-VA01 at readers saying @isbn
        implements Command<Unit> {

    @Public
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(AddBooks command) {
        return Eff.unit();
    }
}
