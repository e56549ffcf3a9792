package catalog;

import dev.tenon.Generated;
import dev.tenon.transaction.Transactor;

/** The capability to open transactions of {@link Catalog}. */
@Generated
public interface HasCatalogTransactions {
    /** Runs effects in transactions. */
    Transactor<CatalogTx> catalogTransactor();
}
