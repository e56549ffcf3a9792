package lending;

import dev.tenon.Generated;
import dev.tenon.transaction.Transactor;

/** The capability to open transactions of {@link Lending}. */
@Generated
public interface HasLendingTransactions {
    /** Runs effects in transactions. */
    Transactor<LendingTx> lendingTransactor();
}
