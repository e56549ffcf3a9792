package lending;

import dev.tenon.Generated;
import dev.tenon.store.VersionedReads;

/** Reads the store of {@link Loan}. */
@Generated
public interface LoanStore extends VersionedReads<LoanId, Loan> {}
