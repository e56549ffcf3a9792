package shelf;

import dev.tenon.Generated;
import dev.tenon.transaction.Transactor;

/** The capability to open transactions of {@link Shelf}. */
@Generated
public interface HasShelfTransactions {
    /** Runs effects in transactions. */
    Transactor<ShelfTx> shelfTransactor();
}
