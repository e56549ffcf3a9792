package lending;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.StoreDifferential;
import dev.tenon.testing.contract.Twins;

/**
 * Makes random operations on {@link InMemoryLoanStore} and {@link PostgresLoanStore}, whose answers must be the same. Extend it with a
 * {@link Loan} or more to begin with.
 */
@Generated
abstract class LoanStoreDifferential extends StoreDifferential<LoanId, Loan> {
    /** What is stored are copies of {@code seeds} with other values in their fields. */
    protected LoanStoreDifferential(Loan... seeds) {
        super(LoanFields.ENTITY, seeds);
    }

    /** What is stored before, such as what the seeds refer to: nothing unless overridden. */
    protected Eff<HasLendingStoreTx, ?> given() {
        return Eff.unit();
    }

    @Override
    protected final Twins<LoanId, Loan> newTwins(Platform platform) {
        TestLendingTwins twins = TestLendingTwins.empty(platform);
        twins.run(platform, given().correlated(caller()));
        return twins.lendingLoans();
    }
}
