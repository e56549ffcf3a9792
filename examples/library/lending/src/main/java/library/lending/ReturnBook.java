package library.lending;

import dev.tenon.access.Authorize;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.rest.Fails;
import dev.tenon.rest.Post;
import dev.tenon.rest.Status;
import io.vavr.control.Option;
import library.contracts.LendingEvents;
import library.contracts.LoanId;
import library.lending.DomainEvent.BookReturned;
import library.lending.LendingFailure.AlreadyReturned;
import library.lending.LendingStore.Loans;
import library.lending.LendingStore.Stock;

/** Brings a copy back. */
public record ReturnBook(LoanId loanId) implements Command<Unit>, OfLoan {

    @Authorize("isBorrower")
    @Fails(AlreadyReturned.class)
    @CommandHandler
    @Post("/loans/{loanId}/return")
    @Status(200)
    static Eff<LendingTx, Unit> handle(ReturnBook command) {
        return LendingTx.directUnit(run -> {
            var loan = run.await(Loans.require(command.loanId()));
            if (loan.returnedAt().isDefined()) {
                run.fail(new AlreadyReturned(loan.id()));
            }
            var stock = run.await(Stock.require(loan.bookId()));
            run.await(Loans.save(loan.withReturnedAt(Option.some(run.await(Eff.now())))));
            run.await(Stock.save(stock.withAvailable(stock.available() + 1)));
            run.await(SendDueReminder.drop(loan));
            run.await(LendingDomainEvents.publish(new BookReturned(loan.id(), loan.bookId(), loan.patronId())));
            run.await(LendingEventsPublisher.publish(new LendingEvents.BookReturned(loan.bookId(), loan.patronId())));
        });
    }
}
