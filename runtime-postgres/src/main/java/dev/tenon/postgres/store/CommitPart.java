package dev.tenon.postgres.store;

import io.vavr.control.Option;

/** What takes part in the commit of a transaction: {@link PostgresStatements#enlist}. For use by one thread at a time. */
public interface CommitPart {

    /**
     * Writes what was kept back until now, and leaves the last statement, if nobody needs to know more of it than that it did not fail:
     * it goes to the server with the COMMIT. What is thrown ends the transaction, of which nothing has happened then. Not called for a
     * transaction that is broken already.
     */
    Option<LastStatement> beforeCommit();

    /** The transaction has committed and let go of its connection. Must not throw. */
    void afterCommit();
}
