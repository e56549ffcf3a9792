package lending;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure;
import dev.tenon.job.JobId;
import dev.tenon.job.JobState;
import dev.tenon.job.JobStatus;
import dev.tenon.runtime.Grace;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import lending.loans.SendDueReminder;

/** What generated jobs do. Each method is a test of its own. */
public final class Scenarios {

    private static final LoanId LOAN = LoanId.of(new UUID(0, 1));

    private final TestLendingRuntime runtime = TestLendingRuntime.create();
    private final Instant dueAt = runtime.clock().now().plus(Duration.ofDays(14));

    public void a_job_is_done_when_it_is_due() {
        JobId id = LendingDispatch.borrow(LOAN, dueAt).runOrThrow(runtime);
        assertThat(state(id)).isEqualTo(JobState.SCHEDULED);
        assertThat(runtime.events().published(SendDueReminder.class)).containsExactly(new SendDueReminder(LOAN));
        runtime.clock().advance(Duration.ofDays(11));
        runtime.settle();
        assertThat(state(id)).isEqualTo(JobState.SCHEDULED);

        runtime.clock().advance(Duration.ofDays(1));
        runtime.settle();

        assertThat(state(id)).isEqualTo(JobState.SUCCEEDED);
        assertThat(runtime.stores().loans().store().require(LOAN).reminders()).isEqualTo(1);
    }

    public void a_clock_enqueues_each_day_and_the_job_the_next_one() {
        runtime.clock().advance(Duration.ofHours(2).plusSeconds(1));
        runtime.settle();
        assertThat(runtime.events().published(CheckOverdueLoans.class)).hasSize(1);
        assertThat(runtime.events().published(Count.class)).containsExactly(new Count(Count.What.LOANS, "all", 1));

        runtime.clock().advance(Duration.ofDays(1));
        runtime.settle();

        assertThat(runtime.events().published(CheckOverdueLoans.class)).hasSize(2);
    }

    public void a_job_that_is_alike_is_enqueued_once() {
        JobId first = LendingTx.transact(LendingJobs.enqueue(new Count(Count.What.BOOKS, "a", 1)))
                .runOrThrow(runtime);
        JobId alike = LendingTx.transact(LendingJobs.enqueue(new Count(Count.What.BOOKS, "a", 2)))
                .runOrThrow(runtime);
        JobId other = LendingTx.transact(LendingJobs.enqueue(new Count(Count.What.BOOKS, "b", 1)))
                .runOrThrow(runtime);

        assertThat(alike).isEqualTo(first).isNotEqualTo(other);
    }

    public void a_job_that_breaks_its_rules_is_not_enqueued() {
        Count wrong = new Count(Count.What.BOOKS, " ", -1);

        assertThat(LendingTx.transact(LendingJobs.enqueue(wrong))).with(runtime).failsWithFields("shelf", "round");
        assertThat(LendingTx.transact(LendingJobs.schedule(wrong, dueAt))).with(runtime).failsWithFields("shelf", "round");
        assertThat(LendingTx.transact(LendingJobs.scheduleAfter(wrong, Duration.ofDays(1))))
                .with(runtime)
                .failsWithFields("shelf", "round");

        assertThat(runtime.events().sent()).isEmpty();
    }

    public void a_job_can_be_cancelled_hastened_and_looked_at() {
        JobId id = LendingDispatch.borrow(LOAN, dueAt).runOrThrow(runtime);
        assertThat(LendingTx.transact(LendingJobs.cancel(id))).with(runtime).succeedsWith(true);
        assertThat(state(id)).isEqualTo(JobState.CANCELLED);
        JobId count = LendingTx.transact(LendingJobs.scheduleAfter(
                        new Count(Count.What.BOOKS, "a", 3), Duration.ofDays(1)))
                .runOrThrow(runtime);
        assertThat(LendingTx.transact(LendingJobs.runNow(count))).with(runtime).succeedsWith(true);
        runtime.settle();

        JobStatus status = LendingJobs.status(count).runOrThrow(runtime).get();
        assertThat(status.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(status.type()).isEqualTo("CountBooks");
        assertThat(status.progress().get().done()).isEqualTo(3);
    }

    public void a_job_that_failed_can_be_tried_now() {
        JobId id = LendingTx.transact(LendingJobs.enqueue(new SendDueReminder(LOAN))).runOrThrow(runtime);
        runtime.settle();
        assertThat(state(id)).isEqualTo(JobState.FAILED);
        assertThat(LendingJobs.failures(id).runOrThrow(runtime).single().error())
                .isEqualTo(new Failure.NotFound("Loan", LOAN.toString()).message());
        LendingDispatch.borrow(LOAN, dueAt).runOrThrow(runtime);
        assertThat(LendingTx.transact(LendingJobs.retry(id))).with(runtime).succeedsWith(true);
        runtime.settle();

        assertThat(state(id)).isEqualTo(JobState.SUCCEEDED);
    }

    public void a_module_that_was_started_does_jobs_by_itself() throws Exception {
        LendingModule module = LendingModule.create();
        JobId id = LendingTx.transact(LendingJobs.enqueue(new Count(Count.What.BOOKS, "a", 4)))
                .runOrThrow(module.runtime());
        module.start();
        while (!LendingJobs.status(id).runOrThrow(module.runtime()).get().state().equals(JobState.SUCCEEDED)) {
            Thread.onSpinWait();
        }

        assertThat(module.health().map(component -> component.name()))
                .contains("LendingJobs.cron", "LendingJobs.CountBooks");
        assertThat(module.stop(Grace.of(module.runtime().platform(), Duration.ofSeconds(30), Duration.ofSeconds(10))))
                .isEmpty();
    }

    private JobState state(JobId id) {
        return LendingJobs.status(id).runOrThrow(runtime).get().state();
    }
}
