package club;

import dev.tenon.Generated;
import dev.tenon.transaction.Transactor;

/** The capability to open transactions of {@link Club}. */
@Generated
public interface HasClubTransactions {
    /** Runs effects in transactions. */
    Transactor<ClubTx> clubTransactor();
}
