package library.lending;

import dev.tenon.Generated;
import library.catalog.BookId;

/**
 * Copies of {@link Loan} with one component changed. The record has them when it says
 * {@code implements LoanWith}.
 */
@Generated
interface LoanWith {
    /** {@link Loan#id}. */
    LoanId id();

    /** {@link Loan#bookId}. */
    BookId bookId();

    /** The same with another {@link Loan#id}. */
    default Loan withId(LoanId id) {
        return new Loan(id, bookId());
    }

    /** The same with another {@link Loan#bookId}. */
    default Loan withBookId(BookId bookId) {
        return new Loan(id(), bookId);
    }
}
