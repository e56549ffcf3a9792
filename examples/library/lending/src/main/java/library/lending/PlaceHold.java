package library.lending;

import dev.tenon.access.Authorize;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Fails;
import dev.tenon.rest.Post;
import io.vavr.control.Option;
import library.contracts.BookId;
import library.contracts.HoldId;
import library.contracts.PatronId;
import library.lending.Hold.Status;
import library.lending.LendingFailure.ACopyIsFree;
import library.lending.LendingFailure.HasTheBook;
import library.lending.LendingFailure.WaitsAlready;
import library.lending.LendingStore.Holds;
import library.lending.LendingStore.Loans;
import library.lending.LendingStore.Patrons;
import library.lending.LendingStore.Stock;

/** Queues for a book of which no copy is free. */
public record PlaceHold(PatronId patronId, BookId bookId) implements Command<HoldId>, OfPatron {

    @Authorize("isPatron")
    @Fails({WaitsAlready.class, HasTheBook.class, ACopyIsFree.class})
    @CommandHandler
    @Post("/holds")
    static Eff<LendingTx, HoldId> handle(PlaceHold command) {
        return LendingTx.direct(run -> {
            var patron = run.await(Patrons.require(command.patronId()));
            var book = run.await(Stock.require(command.bookId()));
            if (run.await(Holds.findByPatronId(patron.id()))
                    .exists(hold ->
                            hold.bookId().equals(book.bookId()) && hold.status().isOpen())) {
                return run.fail(new WaitsAlready(patron.id(), book.bookId()));
            }
            if (run.await(Loans.findByPatronIdAndReturnedAt(patron.id(), Option.none()))
                    .exists(loan -> loan.bookId().equals(book.bookId()))) {
                return run.fail(new HasTheBook(patron.id(), book.bookId()));
            }
            if (run.await(HoldQueue.unreserved(book)) > 0) {
                return run.fail(new ACopyIsFree(book.bookId()));
            }
            // Whoever brings a copy back or leaves the queue meanwhile is in conflict with this: it serves only those
            // whom it sees.
            run.await(Stock.save(book));
            var hold = run.await(Holds.insert(new Hold(
                    run.await(HoldId.next()),
                    patron.id(),
                    book.bookId(),
                    run.await(Eff.now()),
                    Option.none(),
                    Status.WAITING,
                    0)));
            return hold.id();
        });
    }
}
