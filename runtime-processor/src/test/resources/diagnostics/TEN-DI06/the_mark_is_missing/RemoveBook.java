package library;

import dev.tenon.access.Public;
import dev.tenon.audit.Audited;
import dev.tenon.dispatch.Command;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.rest.Delete;

record RemoveBook(BookId id) implements Command<Unit> {

    @Public
    @Audited
    @Delete("/books/{id}")
    static Eff<CatalogTx, Unit> handle(RemoveBook command) { //! TEN-DI06 at handle saying 'RemoveBook.handle' takes it and lacks @CommandHandler
        return Eff.unit();
    }
}
