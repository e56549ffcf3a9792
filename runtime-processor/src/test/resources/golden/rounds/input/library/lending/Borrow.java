package library.lending;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import library.catalog.Book;
import library.catalog.BookId;
import library.catalog.CatalogRuntime;
import library.catalog.CatalogStore;
import library.lending.LendingStore.Loans;

record Borrow(BookId bookId) implements Command<LoanId> {

    @Public
    @CommandHandler
    static Eff<LendingTx, LoanId> handle(Borrow command) {
        return LendingTx.direct(run -> run.await(Loans.insert(new Loan(run.await(LoanId.next()), command.bookId())))
                .id());
    }

    static Eff<CatalogRuntime, Book> other(BookId id) {
        return CatalogStore.Books.<CatalogRuntime>require(id);
    }
}
