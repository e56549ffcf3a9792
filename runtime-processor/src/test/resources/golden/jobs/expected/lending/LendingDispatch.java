package lending;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.job.JobId;
import java.time.Instant;

/** Runs the commands and queries of {@link Lending}. The type of the request picks the handler. */
@Generated
public final class LendingDispatch {
    private LendingDispatch() {}

    /** Runs {@link Borrow} by {@link Borrow#handle}, in one transaction. */
    public static <R extends HasLendingTransactions> Eff<R, JobId> dispatch(Borrow command) {
        return Eff.suspend(() -> LendingTx.transact(Borrow.handle(command))).span("LendingDispatch.borrow", command);
    }

    /** {@link #dispatch(Borrow)} of a new one. */
    public static <R extends HasLendingTransactions> Eff<R, JobId> borrow(LoanId loan, Instant dueAt) {
        return dispatch(new Borrow(loan, dueAt));
    }
}
