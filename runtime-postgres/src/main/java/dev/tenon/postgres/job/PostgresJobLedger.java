package dev.tenon.postgres.job;

import dev.tenon.job.JobLedger;
import dev.tenon.job.JobLedgerReads;
import dev.tenon.job.JobLedgerTx;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.postgres.store.PostgresStatements;
import dev.tenon.postgres.store.SqlWork;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;

/**
 * What is kept of jobs, in the tables of {@link JobTables}, in the transactions of a {@link PostgresDatabase}. Its clock is that of the
 * server. Safe for use by several threads.
 */
public final class PostgresJobLedger implements JobLedger {

    private final PostgresStatements statements;
    private final LedgerSql sql;
    private final JobLedgerReads reads;

    private PostgresJobLedger(PostgresDatabase database) {
        this.statements = new PostgresStatements(database);
        this.sql = new LedgerSql(statements);
        this.reads = new LedgerReads(sql, statements::alone);
    }

    /** The ledger in {@code database}. */
    public static PostgresJobLedger in(PostgresDatabase database) {
        return new PostgresJobLedger(database);
    }

    @Override
    public JobLedgerReads reads() {
        return reads;
    }

    @Override
    public JobLedgerTx in(Transaction transaction) {
        return new LedgerTransaction(sql, new Session() {
            @Override
            public <A> A run(SqlWork<A> work) {
                return statements.in(transaction, work);
            }
        });
    }

    @Override
    public TransactionManager manager() {
        return statements.database();
    }
}
