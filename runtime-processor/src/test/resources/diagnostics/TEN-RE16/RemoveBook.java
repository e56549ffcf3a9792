package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.rest.Delete;
import dev.tenon.rest.Fails;

record RemoveBook(String isbn) implements Command<Unit> {

    @Public
    @Fails({CopiesOnLoan.class, Failure.NotFound.class}) //! TEN-RE16 at { saying It has: CopiesOnLoan.
    @CommandHandler
    @Delete("/books/{isbn}")
    static Eff<CatalogTx, Unit> handle(RemoveBook command) {
        return Eff.unit();
    }
}
