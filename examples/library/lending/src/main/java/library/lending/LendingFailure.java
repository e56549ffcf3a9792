package library.lending;

import dev.tenon.effect.Failure.DomainFailure;
import dev.tenon.rest.Status;
import library.contracts.BookId;
import library.contracts.HoldId;
import library.contracts.LoanId;
import library.contracts.PatronId;

/** What lending refuses, in its own words. */
public sealed interface LendingFailure extends DomainFailure {

    /** The patron has as many books as one may have. */
    @Status(409)
    record TooManyLoans(PatronId patronId) implements LendingFailure {
        @Override
        public String message() {
            return "Patron " + patronId + " has as many books as one may have";
        }
    }

    /** The patron must first return a book that is overdue. */
    @Status(409)
    record HasOverdueLoan(PatronId patronId, LoanId loanId) implements LendingFailure {
        @Override
        public String message() {
            return "Patron " + patronId + " must first return the overdue loan " + loanId;
        }
    }

    /** All copies are with patrons. */
    @Status(409)
    record NoCopyFree(BookId bookId) implements LendingFailure {
        @Override
        public String message() {
            return "No copy of book " + bookId + " is free";
        }
    }

    /** The copy is back already. */
    @Status(409)
    record AlreadyReturned(LoanId loanId) implements LendingFailure {
        @Override
        public String message() {
            return "Loan " + loanId + " was returned already";
        }
    }

    /** All copies that are here are kept aside for others. */
    @Status(409)
    record AllCopiesHeld(BookId bookId) implements LendingFailure {
        @Override
        public String message() {
            return "All free copies of book " + bookId + " are kept aside for others";
        }
    }

    /** A copy can be borrowed at once. */
    @Status(409)
    record ACopyIsFree(BookId bookId) implements LendingFailure {
        @Override
        public String message() {
            return "A copy of book " + bookId + " is free";
        }
    }

    /** The patron is in the queue already. */
    @Status(409)
    record WaitsAlready(PatronId patronId, BookId bookId) implements LendingFailure {
        @Override
        public String message() {
            return "Patron " + patronId + " waits for book " + bookId + " already";
        }
    }

    /** The patron has a copy at home. */
    @Status(409)
    record HasTheBook(PatronId patronId, BookId bookId) implements LendingFailure {
        @Override
        public String message() {
            return "Patron " + patronId + " has book " + bookId;
        }
    }

    /** Nobody waits by this hold any more. */
    @Status(409)
    record HoldIsOver(HoldId holdId) implements LendingFailure {
        @Override
        public String message() {
            return "Hold " + holdId + " is over";
        }
    }

    /** What is overdue has to come back first. */
    @Status(409)
    record IsOverdue(LoanId loanId) implements LendingFailure {
        @Override
        public String message() {
            return "Loan " + loanId + " is overdue";
        }
    }

    /** It was renewed as often as one may. */
    @Status(409)
    record TooManyRenewals(LoanId loanId) implements LendingFailure {
        @Override
        public String message() {
            return "Loan " + loanId + " was renewed as often as one may";
        }
    }

    /** Somebody else is in the queue for the book. */
    @Status(409)
    record IsWaitedFor(BookId bookId) implements LendingFailure {
        @Override
        public String message() {
            return "Somebody else waits for book " + bookId;
        }
    }
}
