package depot;

import dev.tenon.Generated;
import dev.tenon.transaction.Transactor;

/** The capability to open transactions of {@link Depot}. */
@Generated
public interface HasDepotTransactions {
    /** Runs effects in transactions. */
    Transactor<DepotTx> depotTransactor();
}
