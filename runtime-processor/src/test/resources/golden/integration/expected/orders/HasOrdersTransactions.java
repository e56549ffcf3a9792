package orders;

import dev.tenon.Generated;
import dev.tenon.transaction.Transactor;

/** The capability to open transactions of {@link Orders}. */
@Generated
public interface HasOrdersTransactions {
    /** Runs effects in transactions. */
    Transactor<OrdersTx> ordersTransactor();
}
