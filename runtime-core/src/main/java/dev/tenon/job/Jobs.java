package dev.tenon.job;

import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageLogTx;
import dev.tenon.platform.Platform;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.Lazy;
import java.util.function.UnaryOperator;

/** The jobs of a context: messages in a log, and what a ledger keeps beside it. Immutable; safe for use by several threads. */
public final class Jobs implements TransactionalPort<JobReads, JobsTx> {

    private final JobQueue queue;
    private final MessageLog log;
    private final JobLedger ledger;
    private final Platform platform;
    private final JobReads reads;
    private final UnaryOperator<JobsTx> before;

    /**
     * @param platform gives the jobs their ids
     * @throws IllegalArgumentException when log and ledger have not the same transactions
     */
    public Jobs(JobQueue queue, MessageLog log, JobLedger ledger, Platform platform) {
        this(queue, log, ledger, platform, UnaryOperator.identity());
    }

    private Jobs(JobQueue queue, MessageLog log, JobLedger ledger, Platform platform, UnaryOperator<JobsTx> before) {
        if (!log.manager().equals(ledger.manager())) {
            throw new IllegalArgumentException(
                    "the log and the ledger of " + queue + " are not written in the same transactions");
        }
        this.queue = queue;
        this.log = log;
        this.ledger = ledger;
        this.platform = platform;
        this.reads = new JobViews(queue, log.reads(), ledger::reads);
        this.before = before;
    }

    /** The same jobs, in each transaction behind what {@code spy} makes of them, such as the spy of a test. */
    public Jobs through(UnaryOperator<JobsTx> spy) {
        return new Jobs(queue, log, ledger, platform, spy);
    }

    @Override
    public JobReads reads() {
        return reads;
    }

    @Override
    public JobsTx in(Transaction transaction) {
        return in(transaction, log.in(transaction));
    }

    /**
     * The same, where the transaction's side of the log is shared with others.
     *
     * @param sent the log inside {@code transaction}
     */
    public JobsTx in(Transaction transaction, MessageLogTx sent) {
        return before.apply(new JobTransaction(queue, sent, Lazy.of(() -> ledger.in(transaction)), platform));
    }

    @Override
    public TransactionManager manager() {
        return log.manager();
    }

    /** The kinds of jobs. */
    public JobQueue queue() {
        return queue;
    }

    /** Where their messages are. */
    public MessageLog log() {
        return log;
    }
}
