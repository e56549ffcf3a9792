package dev.tenon.job.memory;

import dev.tenon.DevelopmentOnly;
import dev.tenon.job.JobLedger;
import dev.tenon.job.JobLedgerReads;
import dev.tenon.job.JobLedgerTx;
import dev.tenon.platform.Platform;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import dev.tenon.transaction.TransactionalPort;

/** What is kept of jobs, as rows of a {@link MemoryDatabase}; its clock is that of the platform. Safe for use by several threads. */
@DevelopmentOnly
public final class MemoryJobLedger implements JobLedger {

    private final TransactionalPort<JobLedgerReads, JobLedgerTx> port;

    /** The ledger of {@code database}. */
    public MemoryJobLedger(MemoryDatabase database, Platform platform) {
        this.port = database.port(session -> new LedgerSession(session, platform));
    }

    /** The ledger of {@code database}, on its platform. */
    public static MemoryJobLedger in(MemoryDatabase database) {
        return new MemoryJobLedger(database, database.platform());
    }

    @Override
    public JobLedgerReads reads() {
        return port.reads();
    }

    @Override
    public JobLedgerTx in(Transaction transaction) {
        return port.in(transaction);
    }

    @Override
    public TransactionManager manager() {
        return port.manager();
    }
}
