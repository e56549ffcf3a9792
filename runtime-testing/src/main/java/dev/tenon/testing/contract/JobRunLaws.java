package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.JobContract.TRACE;
import static dev.tenon.testing.contract.JobContract.WORK;
import static dev.tenon.testing.contract.JobStage.RETENTION;
import static dev.tenon.testing.contract.JobStage.inside;
import static dev.tenon.testing.contract.JobStage.trace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.job.FailedAttempt;
import dev.tenon.job.JobId;
import dev.tenon.job.JobState;
import dev.tenon.job.JobStatus;
import dev.tenon.job.JobsTx;
import dev.tenon.job.Progress;
import dev.tenon.job.worker.JobHandling;
import dev.tenon.message.worker.Workers;
import dev.tenon.platform.Latch;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.contract.JobContract.Trace;
import dev.tenon.testing.contract.JobContract.Work;
import dev.tenon.transaction.Transaction;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How jobs are done, fail, are tried again, tell their progress and are remembered. */
interface JobRunLaws extends JobLaws {

    @Test
    default void a_job_is_done_with_the_effect_of_its_handler_and_remembered() {
        JobId id = stage().enqueue(new Work("a"));
        assertThat(stage().status(id))
                .extracting(JobStatus::state, JobStatus::type, JobStatus::attempts)
                .containsExactly(JobState.READY, "Work", 0);

        stage().round(inside((work, progress) -> trace(work.text())));

        JobStatus done = stage().status(id);
        assertThat(done)
                .extracting(JobStatus::state, JobStatus::type, JobStatus::attempts)
                .containsExactly(JobState.SUCCEEDED, "Work", 1);
        assertThat(done.finished()).isNotEmpty();
        assertThat(done.due()).isEmpty();
        assertThat(stage().traces()).isEqualTo(1);
        assertThat(stage().ids(WORK, JobState.SUCCEEDED)).containsExactly(id);
        assertThat(stage().ids(WORK, JobState.READY)).isEmpty();
        stage().round(inside((work, progress) -> trace("again")));
        assertThat(stage().traces()).isEqualTo(1);
    }

    @Test
    default void a_job_of_a_transaction_that_was_rolled_back_never_was() {
        Transaction transaction = stage().jobs().manager().begin();
        JobId id = stage().jobs().in(transaction).enqueue(WORK, new Work("a"), Correlation.none());
        transaction.rollback();

        assertThat(stage().jobs().reads().status(id)).isEmpty();
        assertThat(stage().ids(WORK, JobState.READY)).isEmpty();
    }

    @Test
    default void finished_jobs_are_listed_the_newest_first() {
        Vector<JobId> all = Vector.range(0, 5).map(number -> stage().enqueue(new Work("w" + number)));
        stage().round(inside((work, progress) -> Eff.unit()));

        Seq<JobId> first = stage().ids(WORK, JobState.SUCCEEDED, Option.none(), 3);
        Seq<JobId> second = stage().ids(WORK, JobState.SUCCEEDED, Option.some(first.last()), 3);

        assertThat(first.appendAll(second)).containsExactlyElementsOf(all.reverse());
        assertThat(stage().ids(WORK, JobState.CANCELLED)).isEmpty();
    }

    @Test
    default void a_job_that_fails_is_tried_again_and_dead_at_last_and_its_attempts_are_told() {
        JobId id = stage().enqueue(new Work("a"));
        JobHandling<JobsTx> failing = inside(
                (work, progress) -> trace("undone").then(Eff.fail(new Failure.Unavailable("no " + work.text()))));
        stage().round(failing);

        assertThat(stage().status(id))
                .extracting(JobStatus::state, JobStatus::attempts, JobStatus::error)
                .containsExactly(JobState.FAILED, 1, Option.some("no a"));
        stage().round(failing);
        assertThat(stage().status(id).attempts()).as("not due yet").isEqualTo(1);
        stage().pass(Duration.ofSeconds(61));
        stage().round(failing);
        assertThat(stage().status(id).attempts()).isEqualTo(2);
        stage().pass(Duration.ofSeconds(121));
        stage().round(failing);

        assertThat(stage().status(id))
                .extracting(JobStatus::state, JobStatus::attempts, JobStatus::error)
                .containsExactly(JobState.DEAD, 3, Option.some("no a"));
        assertThat(stage().jobs().reads().failures(id).map(FailedAttempt::number))
                .containsExactly(1, 2, 3);
        assertThat(stage().jobs().reads().failures(id).map(FailedAttempt::error))
                .containsOnly("no a");
        assertThat(stage().traces()).isZero();
        assertThat(stage().ids(WORK, JobState.DEAD)).containsExactly(id);
    }

    @Test
    default void a_failed_job_can_be_tried_now_and_a_dead_one_anew() {
        JobId id = stage().enqueue(new Work("a"));
        assertThat(stage().<Boolean>commit(tx -> tx.retry(id)))
                .as("it has not failed")
                .isFalse();
        JobHandling<JobsTx> failing = inside((work, progress) -> Eff.fail(new Failure.Unavailable("no")));
        for (int attempt = 1; attempt <= 3; attempt++) {
            stage().round(failing);
            assertThat(stage().<Boolean>commit(tx -> tx.retry(id))).isTrue();
        }
        assertThat(stage().status(id))
                .extracting(JobStatus::state, JobStatus::attempts)
                .containsExactly(JobState.READY, 0);

        stage().round(inside((work, progress) -> Eff.unit()));

        assertThat(stage().status(id).state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(stage().jobs().reads().failures(id)).hasSize(3);
        assertThat(stage().<Boolean>commit(tx -> tx.retry(id))).as("it is done").isFalse();
    }

    @Test
    default void a_job_is_done_when_it_is_due_or_hastened() {
        JobId later = stage().commit(
                        tx -> tx.scheduleAfter(WORK, new Work("later"), Duration.ofHours(1), Correlation.none()));
        Instant at = stage().status(later).due().get();
        JobId hastened = stage().commit(tx -> tx.schedule(WORK, new Work("hastened"), at, Correlation.none()));
        assertThat(stage().status(hastened).due()).isEqualTo(Option.some(at));
        stage().round(inside((work, progress) -> Eff.unit()));
        assertThat(stage().status(later).state()).isEqualTo(JobState.SCHEDULED);
        assertThat(stage().ids(WORK, JobState.SCHEDULED)).containsExactlyInAnyOrder(later, hastened);

        assertThat(stage().<Boolean>commit(tx -> tx.runNow(hastened))).isTrue();
        stage().round(inside((work, progress) -> Eff.unit()));
        assertThat(stage().status(hastened).state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(stage().<Boolean>commit(tx -> tx.runNow(hastened))).isFalse();

        stage().pass(Duration.ofMinutes(61));
        stage().round(inside((work, progress) -> Eff.unit()));
        assertThat(stage().status(later).state()).isEqualTo(JobState.SUCCEEDED);
    }

    @Test
    default void one_of_those_that_are_alike_is_enqueued_until_it_is_done() {
        JobId first = stage().commit(tx -> tx.enqueue(TRACE, new Trace("t"), Correlation.none()));
        JobId second = stage().commit(tx -> tx.enqueue(TRACE, new Trace("t"), Correlation.none()));
        JobId other = stage().commit(tx -> tx.enqueue(TRACE, new Trace("u"), Correlation.none()));
        assertThat(second).isEqualTo(first).isNotEqualTo(other);

        JobId instead = stage().commit(tx -> {
            assertThat(tx.cancel(first)).isTrue();
            return tx.enqueue(TRACE, new Trace("t"), Correlation.none());
        });

        assertThat(instead).isNotEqualTo(first);
        assertThat(stage().status(first).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    default void a_job_outside_of_transactions_is_tried_again_too() {
        JobId id = stage().enqueue(new Work("a"));
        stage().round(JobHandling.outside(WORK, this, (work, progress) -> Eff.fail(new Failure.Unavailable("no"))));
        assertThat(stage().status(id).state()).isEqualTo(JobState.FAILED);
        assertThat(stage().jobs().reads().failures(id)).hasSize(1);
        stage().commit(tx -> tx.retry(id));

        stage().round(JobHandling.outside(WORK, this, (work, progress) -> Eff.unit()));

        assertThat(stage().status(id))
                .extracting(JobStatus::state, JobStatus::attempts)
                .containsExactly(JobState.SUCCEEDED, 2);
    }

    @Test
    default void progress_is_seen_while_the_job_runs_and_kept() throws Exception {
        JobId id = stage().enqueue(new Work("a"));
        Latch told = stage().platform().latch();
        Workers workers = stage().workers(inside((work, progress) -> progress.<JobsTx>report(1, 3, "one")
                .then(Eff.of(() -> awaitProgress(id)))
                .then(progress.report(2, 3, "two"))
                .then(Eff.of(() -> {
                    told.open();
                    return Unit.UNIT;
                }))
                .then(Eff.fail(new Failure.Unavailable("no")))));
        workers.start();
        told.await();
        stage().stop(workers);
        assertThat(stage().status(id).progress().map(Progress::done)).isEqualTo(Option.some(2L));
        assertThat(stage().status(id).progress().map(Progress::text)).isEqualTo(Option.some("two"));
        stage().commit(tx -> tx.retry(id));

        stage().round(inside((work, progress) -> progress.report(3, 3, "all")));

        assertThat(stage().status(id).progress())
                .isEqualTo(
                        Option.some(new Progress(3, 3, "all", stage().platform().now())));
    }

    @Test
    default void a_handler_is_told_which_job_it_does() {
        JobId id = stage().enqueue(new Work("a"));
        AtomicReference<@Nullable JobId> told = new AtomicReference<>();

        stage().round(inside((work, progress) -> Eff.of(() -> told.getAndSet(progress.job()) == null)));

        assertThat(told).hasValue(id);
    }

    @Test
    default void a_job_of_a_type_that_is_not_known_here_waits() {
        JobId id = stage().commit(tx -> tx.enqueue(TRACE, new Trace("unknown"), Correlation.none()));
        stage().round(inside((work, progress) -> Eff.unit()));
        assertThat(stage().status(id).state()).isEqualTo(JobState.READY);
    }

    @Test
    default void what_was_finished_long_ago_is_forgotten() {
        JobId id = stage().enqueue(new Work("a"));
        stage().round(inside((work, progress) -> Eff.unit()));
        stage().pass(RETENTION.minusHours(2));
        stage().round(inside((work, progress) -> Eff.unit()));
        assertThat(stage().jobs().reads().status(id)).isNotEmpty();

        stage().pass(Duration.ofHours(4));
        stage().round(inside((work, progress) -> Eff.unit()));

        assertThat(stage().jobs().reads().status(id)).isEmpty();
    }

    /** Returns when another transaction sees it. */
    private Unit awaitProgress(JobId id) {
        while (stage().status(id).progress().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(stage().status(id).progress().get())
                .extracting(Progress::done, Progress::total, Progress::text)
                .containsExactly(1L, 3L, "one");
        return Unit.UNIT;
    }
}
