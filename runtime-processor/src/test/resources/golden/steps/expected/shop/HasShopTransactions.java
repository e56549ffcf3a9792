package shop;

import dev.tenon.Generated;
import dev.tenon.transaction.Transactor;

/** The capability to open transactions of {@link Shop}. */
@Generated
public interface HasShopTransactions {
    /** Runs effects in transactions. */
    Transactor<ShopTx> shopTransactor();
}
