package desk;

import dev.tenon.Generated;
import dev.tenon.transaction.Transactor;

/** The capability to open transactions of {@link Desk}. */
@Generated
public interface HasDeskTransactions {
    /** Runs effects in transactions. */
    Transactor<DeskTx> deskTransactor();
}
