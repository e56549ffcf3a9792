package library.lending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.message.MessageQueue;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import library.Invariants;
import library.contracts.BookId;
import library.contracts.HoldId;
import library.contracts.LoanId;
import library.contracts.PatronId;

/** The lending desk: who and what is there before a test begins, and what must be true whenever it ends. */
record Desk(TestLendingRuntime lending) {

    /** A lending whose letters go nowhere. */
    static TestLendingRuntime quiet() {
        return quiet(TestLendingRuntime.create());
    }

    /** The same of one that is there. */
    static TestLendingRuntime quiet(TestLendingRuntime lending) {
        return lending.notifier((email, text) -> {});
    }

    Patron patron(String name) {
        return lending.stores()
                .patrons()
                .seed(new Patron(PatronId.next().runOrThrow(lending), name, name + "@example.org", 0, 0));
    }

    BookStock book(String title, int copies) {
        return lending.stores()
                .stock()
                .seed(new BookStock(BookId.next().runOrThrow(lending), title, copies, copies, 0));
    }

    static Eff<LendingRuntime, LoanId> borrow(Patron patron, BookStock book) {
        return LendingDispatch.borrowBook(patron.id(), book.bookId(), Option.none());
    }

    /** Whatever became of the loan since. */
    static Eff<LendingRuntime, Unit> renew(LoanId loan) {
        return LendingDispatch.renewLoan(loan, Option.none());
    }

    static Eff<LendingRuntime, Unit> bringBack(LoanId loan) {
        return LendingDispatch.returnBook(loan);
    }

    Patron now(Patron patron) {
        return LendingStore.Patrons.require(patron.id()).runOrThrow(lending);
    }

    BookStock now(BookStock book) {
        return LendingStore.Stock.require(book.bookId()).runOrThrow(lending);
    }

    Seq<Loan> activeLoans() {
        return lending.stores().loans().all().filter(loan -> loan.returnedAt().isEmpty());
    }

    /** How many loans the patron has when all that happened was told. */
    int countedLoans(Patron patron) {
        lending.settle();
        return now(patron).activeLoans();
    }

    Hold now(HoldId hold) {
        return LendingStore.Holds.require(hold).runOrThrow(lending);
    }

    /** Who has put aside what happened, or what should be done. */
    Seq<String> dead() {
        return Invariants.dead(
                lending.lendingMessages(),
                List.of(LendingDomainEvents.QUEUE, LendingJobs.QUEUE.messages(), CatalogEventsSubscription.QUEUE)
                        .flatMap(MessageQueue::consumers));
    }

    /**
     * When all that happened was told, every copy is either here or with a patron, every patron has as many loans as the desk believes,
     * there is a copy for each hold that is ready, nobody waits while one is free, and nothing was put aside.
     */
    void checkInvariants() {
        lending.settle();
        assertThat(lending.lendingMessages()
                        .state(LendingDomainEvents.ACTIVE_LOANS_COUNT_DOMAIN_EVENT)
                        .open())
                .isZero();
        assertThat(Invariants.broken(lending)).isEmpty();
        assertThat(dead()).isEmpty();
    }
}
