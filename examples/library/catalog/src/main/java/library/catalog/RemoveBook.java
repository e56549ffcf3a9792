package library.catalog;

import dev.tenon.access.Authorize;
import dev.tenon.audit.Audited;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.rest.Delete;
import dev.tenon.rest.Fails;
import library.catalog.CatalogFailure.CopiesOnLoan;
import library.catalog.CatalogStore.Books;
import library.contracts.BookId;

/** Takes a book out of the catalogue, once all its copies are back. */
public record RemoveBook(BookId bookId) implements Command<Unit> {

    @Authorize("isStaff")
    @Audited
    @Fails(CopiesOnLoan.class)
    @CommandHandler
    @Delete("/books/{bookId}")
    static Eff<CatalogTx, Unit> handle(RemoveBook command) {
        return Books.require(command.bookId())
                .filterOrFail(
                        book -> book.copiesOnLoan() == 0, book -> new CopiesOnLoan(book.id(), book.copiesOnLoan()))
                .flatMap(Books::delete);
    }
}
