package dev.tenon.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Runs.Refused;
import dev.tenon.platform.HasFibers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/** Doing something again, on a platform whose sleeps take no time. */
class RetryTest {

    private static final int MANY = 1_000_000;
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final List<Duration> slept = new CopyOnWriteArrayList<>();
    private final HasFibers environment = () -> new FixedPlatform(slept);
    private int attempts;

    private <A> Exit<A> run(Eff<HasFibers, A> eff, int maxDepth) {
        attempts = 0;
        slept.clear();
        return Evaluation.run(eff, environment, maxDepth);
    }

    /** Fails with the number of the attempt until that is {@code last}. */
    private Eff<HasFibers, Integer> succeedsAt(int last) {
        return Eff.suspend(() -> ++attempts < last ? Eff.fail(new Refused(attempts)) : Eff.pure(attempts));
    }

    private Eff<HasFibers, Integer> failing() {
        return succeedsAt(Integer.MAX_VALUE);
    }

    private static Exit.Failed<?> failed(Exit<?> exit) {
        assertThat(exit).isInstanceOf(Exit.Failed.class);
        return (Exit.Failed<?>) exit;
    }

    private static List<Failure> suppressed(Exit<?> exit) {
        return failed(exit)
                .cause()
                .suppressed()
                .<Failure>map(Exit.Failed::failure)
                .asJava();
    }

    @AtEveryDepth
    void retry_goes_on_until_it_succeeds_and_waits_as_the_schedule_says(int maxDepth) {
        Eff<HasFibers, Integer> eff = Eff.retry(succeedsAt(4), Schedule.exponential(SECOND));
        assertThat(run(eff, maxDepth)).isEqualTo(new Exit.Success<>(4));
        assertThat(slept).containsExactly(SECOND, SECOND.multipliedBy(2), SECOND.multipliedBy(4));
        assertThat(run(eff, maxDepth)).as("a second run begins anew").isEqualTo(new Exit.Success<>(4));
        assertThat(slept).hasSize(3);
    }

    @AtEveryDepth
    void what_succeeds_is_not_run_again_and_does_not_wait(int maxDepth) {
        assertThat(run(Eff.retry(succeedsAt(1), Schedule.spaced(SECOND)), maxDepth))
                .isEqualTo(new Exit.Success<>(1));
        assertThat(slept).isEmpty();
    }

    @AtEveryDepth
    void the_last_failure_suppresses_the_ones_before(int maxDepth) {
        Exit<Integer> exit = run(Eff.retry(failing(), Schedule.recurs(2)), maxDepth);
        assertThat(failed(exit).failure()).isEqualTo(new Refused(3));
        assertThat(suppressed(exit)).containsExactly(new Refused(1), new Refused(2));
    }

    @AtEveryDepth
    void of_many_failures_the_last_eight_are_kept(int maxDepth) {
        Exit<Integer> exit = run(Eff.retry(failing(), Schedule.recurs(99)), maxDepth);
        assertThat(failed(exit).failure()).isEqualTo(new Refused(100));
        assertThat(suppressed(exit))
                .isEqualTo(IntStream.range(92, 100).mapToObj(Refused::new).toList());
    }

    @AtEveryDepth
    void a_million_retries_and_repetitions(int maxDepth) {
        assertThat(run(Eff.retry(succeedsAt(MANY), Schedule.forever()), maxDepth))
                .isEqualTo(new Exit.Success<>(MANY));
        assertThat(run(Eff.repeat(Eff.of(() -> ++attempts), Schedule.recurs(MANY)), maxDepth))
                .isEqualTo(new Exit.Success<>(MANY + 1));
    }

    @AtEveryDepth
    void a_thousand_retries_inside_of_each_other(int maxDepth) {
        Eff<HasFibers, Integer> eff = succeedsAt(2);
        for (int i = 0; i < 1000; i++) {
            eff = Eff.retry(eff, Schedule.recurs(1));
        }
        assertThat(run(eff, maxDepth)).isEqualTo(new Exit.Success<>(2));
    }

    @AtEveryDepth
    void interruption_is_not_retried(int maxDepth) {
        Eff<HasFibers, Integer> eff = Eff.of(() -> {
            attempts++;
            throw new InterruptedException();
        });
        assertThat(failed(run(Eff.retry(eff, Schedule.forever()), maxDepth)).failure())
                .isEqualTo(new Failure.Interrupted());
        assertThat(attempts).isEqualTo(1);
        assertThat(Thread.interrupted()).isTrue();
    }

    @AtEveryDepth
    void retrying_and_repeating_for_ever_without_a_delay_can_be_interrupted(int maxDepth) {
        Eff<HasFibers, Unit> interruptsItself = Eff.suspend(() -> {
            if (++attempts == 1000) {
                Thread.currentThread().interrupt();
            }
            return Eff.unit();
        });
        Eff<HasFibers, Unit> fails = interruptsItself.then(Eff.fail(new Refused(0)));
        assertThat(failed(run(Eff.retry(fails, Schedule.forever()), maxDepth)).failure())
                .isEqualTo(new Failure.Interrupted());
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failed(run(Eff.repeat(interruptsItself, Schedule.forever()), maxDepth))
                        .failure())
                .isEqualTo(new Failure.Interrupted());
        assertThat(Thread.interrupted()).isTrue();
    }

    @AtEveryDepth
    void defects_are_retried_as_well_unless_the_schedule_looks_at_them(int maxDepth) {
        Eff<HasFibers, Integer> eff = Eff.of(() -> {
            attempts++;
            throw new IllegalStateException("bug");
        });
        run(Eff.retry(eff, Schedule.recurs(2)), maxDepth);
        assertThat(attempts).isEqualTo(3);
        run(Eff.retry(eff, Schedule.recurs(2).whileFailure(Failure::isTransient)), maxDepth);
        assertThat(attempts).isEqualTo(1);
    }

    @AtEveryDepth
    void the_verdict_of_a_test_is_no_failure_that_may_pass(int maxDepth) {
        Schedule twice = Schedule.recurs(2).whileFailure(Failure::mayPass);
        run(Eff.retry(throwing(new IllegalStateException("bug")), twice), maxDepth);
        assertThat(attempts).isEqualTo(3);
        run(Eff.retry(throwing(new AssertionError("not set")), twice), maxDepth);
        assertThat(attempts).isEqualTo(1);
    }

    private Eff<HasFibers, Integer> throwing(Throwable thrown) {
        return Eff.of(() -> {
            attempts++;
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        });
    }

    @AtEveryDepth
    void a_schedule_that_throws_is_a_defect_which_keeps_the_failure(int maxDepth) {
        IllegalStateException bug = new IllegalStateException("bug");
        Exit<Integer> exit = run(
                Eff.retry(failing(), moment -> {
                    throw bug;
                }),
                maxDepth);
        assertThat(failed(exit).failure()).isEqualTo(new Failure.Defect(bug));
        assertThat(suppressed(exit)).containsExactly(new Refused(1));
    }

    @AtEveryDepth
    void no_attempt_is_waited_for_that_the_deadline_would_cut_off(int maxDepth) {
        Eff<HasFibers, Integer> retried = Eff.retry(failing(), Schedule.exponential(SECOND));
        Eff<HasFibers, Integer> eff = Eff.accessEff(environment -> new InContext<>(
                retried,
                outer -> outer.withDeadline(Deadline.within(Duration.ofSeconds(4), null, environment.platform()))));
        assertThat(failed(run(eff, maxDepth)).failure()).isEqualTo(new Refused(3));
        assertThat(slept).containsExactly(SECOND, SECOND.multipliedBy(2));
    }

    @AtEveryDepth
    void repeat_yields_the_last_value(int maxDepth) {
        Eff<HasFibers, Integer> eff =
                Eff.repeat(Eff.of(() -> ++attempts), Schedule.spaced(SECOND).upTo(2));
        assertThat(run(eff, maxDepth)).isEqualTo(new Exit.Success<>(3));
        assertThat(slept).containsExactly(SECOND, SECOND);
    }

    @AtEveryDepth
    void repeat_ends_at_a_failure(int maxDepth) {
        Eff<HasFibers, Integer> eff = Eff.repeat(
                Eff.suspend(() -> ++attempts == 3 ? Eff.fail(new Refused(3)) : Eff.pure(attempts)), Schedule.forever());
        Exit<Integer> exit = run(eff, maxDepth);
        assertThat(failed(exit).failure()).isEqualTo(new Refused(3));
        assertThat(suppressed(exit)).isEmpty();
    }

    @AtEveryDepth
    void as_policies_the_outer_one_runs_the_inner_one_each_time(int maxDepth) {
        List<Integer> log = new ArrayList<>();
        Eff<HasFibers, Integer> eff = failing()
                .<HasFibers>onFailure((failure, cause) -> Eff.of(() -> log.add(attempts)))
                .via(Policy.retry(Schedule.recurs(1)).around(Policy.retry(Schedule.recurs(2))));
        assertThat(failed(run(eff, maxDepth)).failure()).isEqualTo(new Refused(6));
        assertThat(log).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(run(Eff.<HasFibers, Integer>of(() -> ++attempts).via(Policy.repeat(Schedule.once())), maxDepth))
                .isEqualTo(new Exit.Success<>(2));
    }

    @AtEveryDepth
    void the_nearest_budget_is_asked_and_what_it_refuses_fails_at_once(int maxDepth) {
        RetryBudget outer = RetryBudget.of(0, 100);
        RetryBudget inner = RetryBudget.of(1, 0);
        Eff<HasFibers, Integer> eff = Eff.retry(failing(), Schedule.spaced(SECOND))
                .<HasFibers>via(inner)
                .via(outer);
        Exit<Integer> exit = run(eff, maxDepth);
        assertThat(failed(exit).failure()).isEqualTo(new Refused(2));
        assertThat(suppressed(exit)).first().isEqualTo(new Refused(1));
        assertThat(suppressed(exit)).last().asString().contains("retry budget");
        assertThat(slept).containsExactly(SECOND);
    }

    @AtEveryDepth
    void nested_retries_draw_from_one_budget(int maxDepth) {
        Eff<HasFibers, Integer> eff = failing();
        for (int i = 0; i < 3; i++) {
            eff = Eff.retry(eff, Schedule.recurs(9));
        }
        run(eff.via(RetryBudget.of(0, 1)), maxDepth);
        assertThat(attempts)
                .as("1000 without a budget; one of 1 a second allows 10 retries")
                .isEqualTo(11);
    }

    @AtEveryDepth
    void fibers_share_the_budget_of_those_who_fork_them(int maxDepth) {
        Eff<HasFibers, Integer> child = Eff.retry(failing(), Schedule.forever());
        Eff<HasFibers, Integer> eff = Eff.<HasFibers, Integer>fork(child).flatMap(Fiber::join);
        run(eff.via(RetryBudget.of(0, 1)), maxDepth);
        assertThat(attempts).isEqualTo(11);
    }
}
