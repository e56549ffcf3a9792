package dev.tenon.job;

import dev.tenon.transaction.TransactionalPort;

/**
 * Keeps of the jobs of a context what the log of messages does not: those that are finished, failed attempts, progress, and how far
 * cron expressions are. The contract is in {@code docs/jobs.md} and proven by {@code JobContract} of tenon-testing. Safe for use by
 * several threads.
 */
public interface JobLedger extends TransactionalPort<JobLedgerReads, JobLedgerTx> {}
