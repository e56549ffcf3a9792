package lending;

import dev.tenon.Generated;
import dev.tenon.store.ReadStore;

/** Reads the store of {@link Loan}. */
@Generated
public interface LoanStore extends ReadStore<LoanId, Loan> {}
