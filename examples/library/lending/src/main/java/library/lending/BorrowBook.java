package library.lending;

import dev.tenon.Default;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Post;
import io.vavr.control.Option;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import library.contracts.BookId;
import library.contracts.LoanId;
import library.contracts.PatronId;
import library.lending.LendingFailure.HasOverdueLoan;
import library.lending.LendingFailure.NoCopyFree;
import library.lending.LendingFailure.TooManyLoans;
import library.lending.LendingStore.Loans;
import library.lending.LendingStore.Patrons;
import library.lending.LendingStore.Stock;

/** Takes a free copy home. */
public record BorrowBook(
        PatronId patronId,
        BookId bookId,
        @Min(1) @Max(28) @Default("14") int loanDays) implements Command<LoanId> {

    static final int MAX_LOANS = 5;

    @CommandHandler
    @Post("/loans")
    static Eff<LendingTx, LoanId> handle(BorrowBook command) {
        return LendingTx.direct(run -> {
            var patron = run.await(Patrons.require(command.patronId()));
            var stock = run.await(Stock.require(command.bookId()));
            var now = run.await(Eff.now());
            if (patron.activeLoans() >= MAX_LOANS) {
                return run.fail(new TooManyLoans(patron.id()));
            }
            var overdue = run.await(Loans.findByPatronIdAndReturnedAt(patron.id(), Option.none()))
                    .find(loan -> loan.dueAt().isBefore(now));
            if (overdue.isDefined()) {
                return run.fail(new HasOverdueLoan(patron.id(), overdue.get().id()));
            }
            if (stock.available() == 0) {
                return run.fail(new NoCopyFree(stock.bookId()));
            }
            var loan = run.await(Loans.insert(new Loan(
                    run.await(LoanId.next()),
                    patron.id(),
                    stock.bookId(),
                    now,
                    now.plus(Duration.ofDays(command.loanDays())),
                    Option.none(),
                    false,
                    0,
                    0)));
            run.await(Stock.save(stock.withAvailable(stock.available() - 1)));
            run.await(Patrons.save(patron.withActiveLoans(patron.activeLoans() + 1)));
            return loan.id();
        });
    }
}
