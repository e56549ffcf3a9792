package library.lending;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.ReadStore;
import dev.tenon.store.Slice;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import library.catalog.BookId;

/** Reads the store of {@link Loan}. */
@Generated
interface LoanStore extends ReadStore<LoanId, Loan> {
    /** Those with this {@link Loan#bookId}, in the order of their keys. */
    Seq<Loan> findByBookId(BookId bookId);

    /** Those with this {@link Loan#bookId}, as {@link #slice} gives them. */
    default Slice<Loan> findByBookId(BookId bookId, Option<Cursor> after, int size) {
        return slice(Match.of(LoanFields.bookId, bookId).selection(), after, size);
    }
}
