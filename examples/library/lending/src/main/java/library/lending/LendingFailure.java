package library.lending;

import dev.tenon.effect.Failure.DomainFailure;
import dev.tenon.rest.Status;
import library.contracts.BookId;
import library.contracts.LoanId;
import library.contracts.PatronId;

/** What lending refuses, in its own words. */
public sealed interface LendingFailure extends DomainFailure {

    /** The patron has as many books as one may have. */
    @Status(409)
    record TooManyLoans(PatronId patronId) implements LendingFailure {
        @Override
        public String message() {
            return "Patron " + patronId + " has " + BorrowBook.MAX_LOANS + " books already";
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
}
