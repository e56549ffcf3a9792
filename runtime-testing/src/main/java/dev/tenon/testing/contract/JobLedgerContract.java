package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.job.CronState;
import dev.tenon.job.FailedAttempt;
import dev.tenon.job.FinishedJob;
import dev.tenon.job.JobId;
import dev.tenon.job.JobLedger;
import dev.tenon.job.JobLedgerTx;
import dev.tenon.job.JobState;
import dev.tenon.job.Progress;
import dev.tenon.testing.TestPlatform;
import dev.tenon.transaction.Transaction;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link JobLedger} does. An adapter's test extends it; each ledger is empty. Needs {@code junit-jupiter}. Not for use by
 * several threads.
 */
public abstract class JobLedgerContract {

    private static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");
    private static final Progress HALF = new Progress(1, 2, "half", NOON);

    private TestPlatform platform = new TestPlatform(42);
    private @Nullable JobLedger ledger;

    /** For JUnit. */
    protected JobLedgerContract() {}

    /** An empty ledger. */
    protected abstract JobLedger newLedger(TestPlatform platform);

    /** Lets time pass by the clock of the ledger. */
    protected abstract void pass(Duration time);

    @BeforeEach
    void open() {
        platform = new TestPlatform(42);
        ledger = newLedger(platform);
    }

    /** The platform of the present ledger. */
    protected final TestPlatform platform() {
        return platform;
    }

    private JobLedger ledger() {
        if (ledger == null) {
            throw new IllegalStateException("no test has begun");
        }
        return ledger;
    }

    @Test
    void what_is_finished_is_found_as_it_was_written() {
        FinishedJob done = job("Work", JobState.SUCCEEDED, Option.some(NOON), Option.some(HALF));
        FinishedJob cancelled = job("Work", JobState.CANCELLED, Option.none(), Option.none());
        commit(tx -> {
            tx.finish(Vector.of(done, cancelled));
            assertThat(tx.finished(done.id())).as("by its own transaction").isEqualTo(Option.some(done));
            return true;
        });

        assertThat(ledger().reads().finished(done.id())).isEqualTo(Option.some(done));
        assertThat(ledger().reads().finished(cancelled.id())).isEqualTo(Option.some(cancelled));
        assertThat(ledger().reads().finished(new JobId(platform.nextUuid()))).isEmpty();
    }

    @Test
    void what_is_finished_is_listed_by_type_and_state_the_greatest_ids_first() {
        Vector<FinishedJob> jobs =
                Vector.range(0, 4).map(i -> job("Work", JobState.SUCCEEDED, Option.some(NOON), Option.none()));
        FinishedJob other = job("Other", JobState.SUCCEEDED, Option.none(), Option.none());
        FinishedJob cancelled = job("Work", JobState.CANCELLED, Option.none(), Option.none());
        finish(jobs.append(other).append(cancelled));

        Seq<FinishedJob> first = ledger().reads().finished("Work", JobState.SUCCEEDED, Option.none(), 3);
        Seq<FinishedJob> second = ledger().reads()
                .finished("Work", JobState.SUCCEEDED, Option.some(first.last().id()), 3);

        assertThat(first.appendAll(second)).containsExactlyElementsOf(jobs.reverse());
        assertThat(ledger().reads().finished("Work", JobState.CANCELLED, Option.none(), 3))
                .containsExactly(cancelled);
    }

    @Test
    void a_job_is_finished_once_but_can_be_replaced() {
        FinishedJob cancelled = job("Work", JobState.CANCELLED, Option.none(), Option.none());
        finish(Vector.of(cancelled));
        FinishedJob other = job("Work", JobState.SUCCEEDED, Option.none(), Option.none());
        FinishedJob done = new FinishedJob(
                cancelled.id(), "Work", JobState.SUCCEEDED, 1, NOON, Option.some(NOON), NOON, Option.none());

        assertThatThrownBy(() -> finish(Vector.of(other, done)))
                .isInstanceOfSatisfying(
                        FailureException.class,
                        thrown -> assertThat(thrown.failure()).isInstanceOf(Failure.Conflict.class));
        assertThat(ledger().reads().finished(other.id())).isEmpty();

        commit(tx -> {
            tx.replace(Vector.of(other, done));
            return true;
        });
        assertThat(ledger().reads().finished(done.id())).isEqualTo(Option.some(done));
        assertThat(ledger().reads().finished(other.id())).isEqualTo(Option.some(other));
    }

    @Test
    void of_two_transactions_that_advance_an_expression_the_first_to_commit_has_done_it() {
        assertThat(this.<Option<CronState>>commit(tx -> tx.cron("c"))).isEmpty();
        advance(new CronState("c", "@daily UTC", NOON));
        Transaction one = ledger().manager().begin();
        Transaction other = ledger().manager().begin();
        try {
            CronState next = new CronState("c", "@daily UTC", NOON.plus(Duration.ofDays(1)));
            assertThat(ledger().in(one).cron("c").get().next()).isEqualTo(NOON);
            assertThat(ledger().in(other).cron("c").get().next()).isEqualTo(NOON);
            ledger().in(one).advance(next);
            one.commit();

            assertThatThrownBy(() -> {
                        ledger().in(other).advance(next);
                        other.commit();
                    })
                    .isInstanceOf(FailureException.class);
            assertThat(other.conflict()).isNotEmpty();
            assertThat(this.<Option<CronState>>commit(tx -> tx.cron("c"))).isEqualTo(Option.some(next));
        } finally {
            one.rollback();
            other.rollback();
        }
    }

    @Test
    void failed_attempts_are_in_their_order() {
        JobId id = new JobId(platform.nextUuid());
        Vector<FailedAttempt> attempts = Vector.range(1, 4)
                .map(number -> new FailedAttempt(id, number, NOON, NOON.plusSeconds(number), "no " + number));
        commit(tx -> {
            attempts.reverse().forEach(tx::fail);
            return true;
        });

        assertThat(ledger().reads().failures(id)).containsExactlyElementsOf(attempts);
        assertThat(ledger().reads().failures(new JobId(platform.nextUuid()))).isEmpty();
    }

    @Test
    void the_last_that_was_told_counts() {
        JobId one = new JobId(platform.nextUuid());
        JobId other = new JobId(platform.nextUuid());
        tell(HashMap.of(one, HALF, other, HALF));
        Progress all = new Progress(2, 2, "all", NOON.plusSeconds(1));
        tell(HashMap.of(one, all));

        assertThat(ledger().reads().progress(one)).isEqualTo(Option.some(all));
        assertThat(ledger().reads().progress(other)).isEqualTo(Option.some(HALF));
    }

    @Test
    void what_was_written_in_a_transaction_that_was_rolled_back_is_not_there() {
        FinishedJob done = job("Work", JobState.SUCCEEDED, Option.none(), Option.none());
        Transaction transaction = ledger().manager().begin();
        JobLedgerTx tx = ledger().in(transaction);
        tx.finish(Vector.of(done));
        tx.fail(new FailedAttempt(done.id(), 1, NOON, NOON, "no"));
        tx.progress(HashMap.of(done.id(), HALF));
        tx.advance(new CronState("c", "@daily UTC", NOON));
        transaction.rollback();

        assertThat(ledger().reads().finished(done.id())).isEmpty();
        assertThat(ledger().reads().failures(done.id())).isEmpty();
        assertThat(ledger().reads().progress(done.id())).isEmpty();
        assertThat(this.<Option<CronState>>commit(again -> again.cron("c"))).isEmpty();
    }

    @Test
    void what_was_written_before_is_pruned() {
        FinishedJob old = job("Work", JobState.SUCCEEDED, Option.none(), Option.none());
        finish(Vector.of(old));
        commit(tx -> {
            tx.fail(new FailedAttempt(old.id(), 1, platform.now(), platform.now(), "no"));
            tx.progress(HashMap.of(old.id(), new Progress(1, 2, "half", platform.now())));
            return true;
        });
        pass(Duration.ofDays(8));
        FinishedJob fresh = new FinishedJob(
                new JobId(platform.nextUuid()),
                "Work",
                JobState.SUCCEEDED,
                1,
                NOON,
                Option.none(),
                platform.now(),
                Option.none());
        finish(Vector.of(fresh));

        commit(tx -> {
            tx.prune(tx.now().minus(Duration.ofDays(7)));
            return true;
        });

        assertThat(ledger().reads().finished(old.id())).isEmpty();
        assertThat(ledger().reads().failures(old.id())).isEmpty();
        assertThat(ledger().reads().progress(old.id())).isEmpty();
        assertThat(ledger().reads().finished(fresh.id())).isEqualTo(Option.some(fresh));
    }

    private FinishedJob job(String type, JobState state, Option<Instant> began, Option<Progress> progress) {
        return new FinishedJob(
                new JobId(platform.nextUuid()), type, state, 2, NOON, began, NOON.plusSeconds(5), progress);
    }

    private void finish(Seq<FinishedJob> jobs) {
        commit(tx -> {
            tx.finish(jobs);
            return true;
        });
    }

    private void advance(CronState state) {
        commit(tx -> {
            tx.advance(state);
            return true;
        });
    }

    private void tell(HashMap<JobId, Progress> told) {
        commit(tx -> {
            tx.progress(told);
            return true;
        });
    }

    private <A> A commit(Function<JobLedgerTx, A> work) {
        Transaction transaction = ledger().manager().begin();
        try {
            A result = work.apply(ledger().in(transaction));
            transaction.commit();
            return result;
        } finally {
            transaction.rollback();
        }
    }
}
