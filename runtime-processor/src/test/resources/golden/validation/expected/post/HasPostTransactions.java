package post;

import dev.tenon.Generated;
import dev.tenon.transaction.Transactor;

/** The capability to open transactions of {@link Post}. */
@Generated
public interface HasPostTransactions {
    /** Runs effects in transactions. */
    Transactor<PostTx> postTransactor();
}
