package library.lending;

import dev.tenon.access.Authorize;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.idempotency.Idempotent;
import dev.tenon.rest.Fails;
import dev.tenon.rest.Post;
import dev.tenon.transaction.Isolation;
import io.vavr.control.Option;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import library.contracts.BookId;
import library.contracts.LendingEvents;
import library.contracts.LoanId;
import library.contracts.PatronId;
import library.lending.DomainEvent.BookBorrowed;
import library.lending.Hold.Status;
import library.lending.LendingFailure.AllCopiesHeld;
import library.lending.LendingFailure.HasOverdueLoan;
import library.lending.LendingFailure.NoCopyFree;
import library.lending.LendingFailure.TooManyLoans;
import library.lending.LendingStore.Holds;
import library.lending.LendingStore.Loans;
import library.lending.LendingStore.Patrons;
import library.lending.LendingStore.Stock;

/**
 * Takes a free copy home.
 *
 * @param loanDays for how many days; as many as the library lends a book for unless it is asked, when left out
 */
public record BorrowBook(PatronId patronId, BookId bookId, Option<@Min(1) @Max(28) Integer> loanDays)
        implements Command<LoanId>, OfPatron {

    @Authorize("isPatron")
    @Idempotent
    @Fails({TooManyLoans.class, HasOverdueLoan.class, NoCopyFree.class, AllCopiesHeld.class})
    @CommandHandler(isolation = Isolation.SERIALIZABLE)
    @Post("/loans")
    static Eff<LendingTx, LoanId> handle(BorrowBook command) {
        return LendingTx.direct(run -> {
            var patron = run.await(Patrons.require(command.patronId()));
            var book = run.await(Stock.require(command.bookId()));
            var config = run.await(LendingConfigEffects.get());
            var now = run.await(Eff.now());
            var active = run.await(Loans.findByPatronIdAndReturnedAt(patron.id(), Option.none()));
            if (active.size() >= config.maxLoans()) {
                return run.fail(new TooManyLoans(patron.id()));
            }
            var overdue = active.find(loan -> loan.dueAt().isBefore(now));
            if (overdue.isDefined()) {
                return run.fail(new HasOverdueLoan(patron.id(), overdue.get().id()));
            }
            if (book.available() == 0) {
                return run.fail(new NoCopyFree(book.bookId()));
            }
            var own = run.await(Holds.findByPatronId(patron.id()))
                    .find(hold ->
                            hold.bookId().equals(book.bookId()) && hold.status().isOpen());
            if (!own.exists(hold -> hold.status() == Status.READY) && run.await(HoldQueue.unreserved(book)) <= 0) {
                return run.fail(new AllCopiesHeld(book.bookId()));
            }
            var loan = run.await(Loans.insert(new Loan(
                    run.await(LoanId.next()),
                    patron.id(),
                    book.bookId(),
                    now,
                    now.plus(Duration.ofDays(command.loanDays().getOrElse(config.loanDays()))),
                    Option.none(),
                    false,
                    0,
                    0)));
            run.await(Stock.save(book.withAvailable(book.available() - 1)));
            own.forEach(hold -> run.await(Holds.save(hold.withStatus(Status.FULFILLED))));
            run.await(SendDueReminder.plan(loan, now));
            run.await(LendingDomainEvents.publish(new BookBorrowed(loan.id(), book.bookId(), patron.id())));
            run.await(LendingEventsPublisher.publish(new LendingEvents.BookBorrowed(book.bookId(), patron.id())));
            return loan.id();
        });
    }
}
