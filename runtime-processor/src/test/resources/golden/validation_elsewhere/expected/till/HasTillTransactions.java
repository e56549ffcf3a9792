package till;

import dev.tenon.Generated;
import dev.tenon.transaction.Transactor;

/** The capability to open transactions of {@link Till}. */
@Generated
public interface HasTillTransactions {
    /** Runs effects in transactions. */
    Transactor<TillTx> tillTransactor();
}
