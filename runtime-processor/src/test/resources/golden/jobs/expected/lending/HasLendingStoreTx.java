package lending;

import dev.tenon.Generated;

/** The capability to read and write the stores of {@link Lending}: only a transaction has it. */
@Generated
public interface HasLendingStoreTx extends HasLendingStore {
    @Override
    LoanStoreTx lendingLoans();
}
