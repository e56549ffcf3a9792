package odd;

import dev.tenon.Generated;
import dev.tenon.transaction.Transactor;

/** The capability to open transactions of {@link Default}. */
@Generated
public interface HasDefaultTransactions {
    /** Runs effects in transactions. */
    Transactor<DefaultTx> defaultTransactor();
}
