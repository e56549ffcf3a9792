package dev.tenon.job.worker;

import dev.tenon.job.FailedAttempt;
import dev.tenon.job.FinishedJob;
import dev.tenon.job.JobId;
import dev.tenon.job.JobLedgerTx;
import dev.tenon.job.JobState;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.Outcome;
import dev.tenon.message.worker.Journal;
import dev.tenon.platform.Platform;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Function;

/** Writes down what became of jobs. Safe for use by several threads. */
final class JobJournal<T> implements Journal<T> {

    private final Platform platform;
    private final ProgressBoard board;
    private final Function<? super T, ? extends JobLedgerTx> ledgers;
    private final boolean isOutside;

    /** @param isOutside whether what a job did has happened, also when somebody has cancelled it meanwhile */
    JobJournal(
            Platform platform,
            ProgressBoard board,
            Function<? super T, ? extends JobLedgerTx> ledgers,
            boolean isOutside) {
        this.platform = platform;
        this.board = board;
        this.ledgers = ledgers;
        this.isOutside = isOutside;
    }

    @Override
    public void settled(T environment, Lease lease, Seq<? extends Outcome> outcomes) {
        JobLedgerTx ledger = ledgers.apply(environment);
        Instant now = platform.now();
        Vector<FinishedJob> done = Vector.empty();
        int i = 0;
        for (Delivery delivery : lease.deliveries()) {
            switch (outcomes.get(i++)) {
                case Outcome.Done finished -> done = done.append(succeeded(delivery, now));
                case Outcome.Retry retry -> fail(ledger, delivery, retry.error(), now);
                case Outcome.Dead dead -> fail(ledger, delivery, dead.error(), now);
                case Outcome.Released released -> {
                    // Nothing has become of it.
                }
            }
        }
        write(ledger, done);
    }

    private void write(JobLedgerTx ledger, Vector<FinishedJob> done) {
        if (done.isEmpty()) {
            return;
        }
        if (isOutside) {
            ledger.replace(done);
        } else {
            ledger.finish(done);
        }
    }

    private FinishedJob succeeded(Delivery delivery, Instant now) {
        JobId id = new JobId(delivery.message());
        ProgressBoard.Attempt attempt = board.attempt(id);
        return new FinishedJob(
                id,
                delivery.type().name(),
                JobState.SUCCEEDED,
                delivery.attempt(),
                delivery.appended(),
                Option.some(attempt.began()),
                now,
                attempt.progress());
    }

    private void fail(JobLedgerTx ledger, Delivery delivery, String error, Instant now) {
        JobId id = new JobId(delivery.message());
        int number = ledger.failures(id).size() + 1;
        ledger.fail(new FailedAttempt(id, number, board.attempt(id).began(), now, error));
    }

    @Override
    public void ended(Lease lease) {
        lease.deliveries().forEach(delivery -> board.end(new JobId(delivery.message())));
    }
}
