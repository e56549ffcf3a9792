package empty;

import dev.tenon.Generated;
import dev.tenon.transaction.Transactor;

/** The capability to open transactions of {@link Empty}. */
@Generated
public interface HasEmptyTransactions {
    /** Runs effects in transactions. */
    Transactor<EmptyTx> emptyTransactor();
}
