package shipping;

import dev.tenon.Generated;
import dev.tenon.transaction.Transactor;

/** The capability to open transactions of {@link Shipping}. */
@Generated
public interface HasShippingTransactions {
    /** Runs effects in transactions. */
    Transactor<ShippingTx> shippingTransactor();
}
