package lending;

import dev.tenon.Generated;

/** The capability to read the stores of {@link Lending}. */
@Generated
public interface HasLendingStore {
    /** The store of {@link Loan}. */
    LoanStore lendingLoans();
}
