package lending;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Loan} inside a transaction. */
@Generated
public interface LoanStoreTx extends LoanStore, WriteStore<LoanId, Loan> {}
