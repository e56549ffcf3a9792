package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.JobContract.TRACE;
import static dev.tenon.testing.contract.JobContract.WORK;
import static dev.tenon.testing.contract.JobStage.inside;
import static dev.tenon.testing.contract.JobStage.trace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.JobId;
import dev.tenon.job.JobState;
import dev.tenon.job.JobStatus;
import dev.tenon.job.JobsTx;
import dev.tenon.job.worker.JobHandling;
import dev.tenon.message.worker.Workers;
import dev.tenon.platform.Latch;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.contract.JobContract.Trace;
import dev.tenon.testing.contract.JobContract.Work;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Jobs that nobody wants any more. */
interface JobCancellationLaws extends JobLaws {

    @Test
    default void a_job_that_waits_is_cancelled_once() {
        JobId id = stage().enqueue(new Work("a"));
        assertThat(stage().<Boolean>commit(tx -> tx.cancel(id))).isTrue();
        assertThat(stage().<Boolean>commit(tx -> tx.cancel(id))).isFalse();
        JobId own = stage().commit(tx -> {
            JobId made = tx.enqueue(WORK, new Work("own"), Correlation.none());
            assertThat(tx.cancel(made)).isTrue();
            return made;
        });

        stage().round(inside((work, progress) -> trace(work.text())));

        assertThat(stage().traces()).isZero();
        assertThat(stage().status(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(stage().jobs().reads().status(own)).as("never was").isEmpty();
        assertThat(stage().ids(WORK, JobState.CANCELLED)).containsExactly(id);
    }

    @Test
    default void a_job_that_runs_is_interrupted_when_it_is_cancelled_and_has_no_effect() throws Exception {
        JobId id = stage().enqueue(new Work("a"));
        Latch begun = stage().platform().latch();
        Latch interrupted = stage().platform().latch();
        Latch never = stage().platform().latch();
        Workers workers = stage().workers(inside((work, progress) -> trace("undone")
                .then(Eff.of(() -> {
                    begun.open();
                    try {
                        never.await();
                    } finally {
                        interrupted.open();
                    }
                    return Unit.UNIT;
                }))));
        workers.start();
        begun.await();
        assertThat(stage().status(id))
                .extracting(JobStatus::state, JobStatus::attempts)
                .containsExactly(JobState.RUNNING, 1);

        assertThat(stage().<Boolean>commit(tx -> tx.cancel(id))).isTrue();

        interrupted.await();
        stage().stop(workers);
        assertThat(stage().status(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(stage().traces()).isZero();
        assertThat(stage().jobs().reads().failures(id)).isEmpty();
    }

    @Test
    default void a_job_that_is_alike_is_enqueued_as_soon_as_the_one_that_runs_is_cancelled() {
        JobId first = stage().commit(tx -> tx.enqueue(TRACE, new Trace("t"), Correlation.none()));
        AtomicReference<@Nullable JobId> second = new AtomicReference<>();
        JobHandling<JobsTx> handling = JobHandling.inTransaction(
                TRACE,
                (trace, progress) -> Eff.of(() -> {
                    if (progress.job().equals(first)) {
                        assertThat(stage().<Boolean>commit(tx -> tx.cancel(first)))
                                .isTrue();
                        second.set(stage().commit(tx -> tx.enqueue(TRACE, new Trace("t"), Correlation.none())));
                    }
                    return Unit.UNIT;
                }));

        stage().round(handling);

        assertThat(second.get()).isNotNull().isNotEqualTo(first);
        assertThat(stage().status(first).state()).isEqualTo(JobState.CANCELLED);
        assertThat(stage().status(Objects.requireNonNull(second.get())).state()).isEqualTo(JobState.SUCCEEDED);
    }

    @Test
    default void a_job_that_is_done_before_its_interruption_is_noticed_has_no_effect_either() {
        JobId id = stage().enqueue(new Work("a"));
        stage().round(inside((work, progress) -> trace("undone").then(Eff.of(() -> {
            assertThat(stage().<Boolean>commit(tx -> tx.cancel(id))).isTrue();
            assertThat(stage().<Boolean>commit(tx -> tx.cancel(id))).as("again").isTrue();
            return Unit.UNIT;
        }))));

        assertThat(stage().status(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(stage().traces()).isZero();
    }

    @Test
    default void what_a_job_outside_of_transactions_has_done_is_done_also_when_it_was_cancelled() {
        JobId id = stage().enqueue(new Work("a"));
        stage().round(JobHandling.outside(
                WORK, this, (work, progress) -> Eff.of(() -> stage().commit(tx -> tx.cancel(id)))));

        assertThat(stage().status(id).state()).isEqualTo(JobState.SUCCEEDED);
    }
}
