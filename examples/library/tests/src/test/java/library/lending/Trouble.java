package library.lending;

import dev.tenon.access.Caller;
import dev.tenon.effect.Eff;
import dev.tenon.job.JobState;
import dev.tenon.job.JobStatus;
import dev.tenon.telemetry.Correlation;
import io.vavr.control.Option;
import library.contracts.BookId;
import library.contracts.LoanId;
import library.contracts.PatronId;
import library.lending.DomainEvent.BookBorrowed;

/** What goes wrong at the desk, on purpose, and what mends it. */
public record Trouble(LendingRuntime lending) {

    /** Tells of a loan of a patron whom nobody knows: its handler fails until it is dead. */
    public PatronId loanOfAStranger(String user) {
        var stranger = PatronId.next().runOrThrow(lending);
        var event = new BookBorrowed(
                LoanId.next().runOrThrow(lending), BookId.next().runOrThrow(lending), stranger);
        LendingTx.transact(LendingDomainEvents.publish(event))
                .correlated(Correlation.none().withCorrelationId("request-7").withUser(user))
                .runOrThrow(lending);
        return stranger;
    }

    /** Makes the stranger a patron. */
    public void register(PatronId stranger) {
        LendingTx.transact(LendingStore.Patrons.insert(new Patron(stranger, "Ada", stranger + "@example.org", 0, 0)))
                .runOrThrow(lending);
    }

    /** How many loans are counted for a patron. */
    public int countedLoans(PatronId patron) {
        return LendingStore.Patrons.require(patron).runOrThrow(lending).activeLoans();
    }

    /** Has a patron reminded of a loan that never was: the job fails until it is dead. */
    public void reminderOfNoLoan() {
        LendingTx.transact(LendingJobs.enqueue(new SendDueReminder(LoanId.next().runOrThrow(lending))))
                .runOrThrow(lending);
    }

    /** Lends a book for two weeks, so that a reminder is scheduled. */
    public void loan() {
        var patron = LendingDispatch.registerPatron("Bob", "bob@example.org")
                .<LendingRuntime>calledBy(Caller.system())
                .runOrThrow(lending);
        var book = BookId.next().runOrThrow(lending);
        LendingTx.transact(LendingStore.Stock.insert(new BookStock(book, "Emma", 1, 1, 0)))
                .runOrThrow(lending);
        LendingDispatch.borrowBook(patron, book, Option.none())
                .<LendingRuntime>calledBy(Caller.system())
                .runOrThrow(lending);
    }

    /** Cancels all reminders that are scheduled. */
    public void cancelReminders() {
        var scheduled = lending.lendingJobs()
                .list(LendingJobs.SEND_DUE_REMINDER, JobState.SCHEDULED, Option.none(), 100)
                .map(JobStatus::id);
        LendingTx.transact(Eff.forEach(scheduled, LendingJobs::cancel)).runOrThrow(lending);
    }
}
