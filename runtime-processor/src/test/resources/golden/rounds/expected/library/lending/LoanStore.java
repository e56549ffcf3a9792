package library.lending;

import dev.tenon.Generated;
import dev.tenon.store.ReadStore;
import io.vavr.collection.Seq;
import library.catalog.BookId;

/** Reads the store of {@link Loan}. */
@Generated
interface LoanStore extends ReadStore<LoanId, Loan> {
    /** Those with this {@link Loan#bookId}, in the order of their keys. */
    Seq<Loan> findByBookId(BookId bookId);
}
