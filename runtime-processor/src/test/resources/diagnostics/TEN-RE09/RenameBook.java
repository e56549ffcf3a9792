package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.rest.IfMatch;
import dev.tenon.rest.Put;

record RenameBook(
        String title,
        @IfMatch Long version) //! TEN-RE09 at @IfMatch saying which is of type Long
        implements Command<Unit> {

    @Public
    @CommandHandler
    @Put("/title")
    static Eff<CatalogTx, Unit> handle(RenameBook command) {
        return Eff.unit();
    }
}
