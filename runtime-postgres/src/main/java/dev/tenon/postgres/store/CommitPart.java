package dev.tenon.postgres.store;

/** What takes part in the commit of a transaction: {@link PostgresStatements#enlist}. For use by one thread at a time. */
public interface CommitPart {

    /**
     * Writes what was kept back until now. What it throws ends the transaction, of which nothing has happened then. Not called for a
     * transaction that is broken already.
     */
    void beforeCommit();

    /** The transaction has committed and let go of its connection. Must not throw. */
    void afterCommit();
}
