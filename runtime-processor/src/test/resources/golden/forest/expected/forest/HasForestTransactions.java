package forest;

import dev.tenon.Generated;
import dev.tenon.transaction.Transactor;

/** The capability to open transactions of {@link Forest}. */
@Generated
public interface HasForestTransactions {
    /** Runs effects in transactions. */
    Transactor<ForestTx> forestTransactor();
}
