package library.lending;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import library.catalog.BookId;

/** Runs the commands and queries of {@link Lending}. The type of the request picks the handler. */
@Generated
public final class LendingDispatch {
    private LendingDispatch() {}

    /** Runs {@link Borrow} by {@link Borrow#handle}, in one transaction. */
    static <R extends HasLendingTransactions> Eff<R, LoanId> dispatch(Borrow command) {
        return Eff.suspend(() -> LendingTx.transact(Borrow.handle(command))).span("LendingDispatch.borrow", command);
    }

    /** {@link #dispatch(Borrow)} of a new one. */
    static <R extends HasLendingTransactions> Eff<R, LoanId> borrow(BookId bookId) {
        return dispatch(new Borrow(bookId));
    }
}
