package dev.tenon.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.testing.TestClock;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Timeout;

/** timeout, timeoutTo, delay, timeLeft and cached, with a clock that the test moves. */
@Timeout(60)
class TimeoutTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Failure TIMED_OUT = new Failure.TimedOut(SECOND);

    private final Timed timed = new Timed();
    private final List<String> log = new CopyOnWriteArrayList<>();

    private Eff<Timed, Unit> adds(String line) {
        return Eff.of(() -> {
            log.add(line);
            return Unit.UNIT;
        });
    }

    private static Eff<Timed, Unit> sleeps(Duration duration) {
        return Eff.sleep(duration);
    }

    private static <A> Exit.Failed<A> failed(CompletableFuture<Exit<A>> running) {
        Exit<A> exit = running.join();
        assertThat(exit.isSuccess()).as("%s", exit).isFalse();
        return (Exit.Failed<A>) exit;
    }

    @AtEveryDepth
    void what_ends_in_time_is_the_outcome(int maxDepth) {
        Eff<Timed, Integer> value = Eff.timeout(sleeps(SECOND).as(7), MINUTE);
        var running = timed.start(value, maxDepth);
        timed.pass(SECOND, 2);
        assertThat(running.join()).isEqualTo(new Exit.Success<>(7));
        Eff<Timed, Integer> failure = Eff.timeout(Eff.<Timed, Integer>fail(new Failure.Forbidden("no")), MINUTE);
        assertThat(failed(timed.start(failure, maxDepth)).failure()).isEqualTo(new Failure.Forbidden("no"));
    }

    @AtEveryDepth
    void what_takes_too_long_is_interrupted_and_its_finalizers_are_waited_for(int maxDepth) {
        Eff<Timed, Unit> eff = Eff.timeout(sleeps(MINUTE).ensuring(adds("cleaned")), SECOND);
        var running = timed.start(eff, maxDepth);
        timed.pass(SECOND, 2);
        assertThat(failed(running).failure()).isEqualTo(TIMED_OUT);
        assertThat(failed(running).cause().suppressed()).isEmpty();
        assertThat(log).containsExactly("cleaned");
    }

    @AtEveryDepth
    void it_can_be_recovered_from_and_does_not_leave_the_thread_interrupted(int maxDepth) {
        Eff<Timed, Boolean> eff = Eff.<Timed, Unit>timeout(sleeps(MINUTE), SECOND)
                .recover(failure -> Unit.UNIT)
                .flatMap(unit -> Eff.of(() -> Thread.currentThread().isInterrupted()));
        var running = timed.start(eff, maxDepth);
        timed.pass(SECOND, 2);
        assertThat(running.join()).isEqualTo(new Exit.Success<>(false));
    }

    @AtEveryDepth
    void a_timeout_during_acquire_waits_for_it_and_for_the_release(int maxDepth) {
        Eff<Timed, Unit> eff = Eff.timeout(
                Eff.acquireRelease(
                        sleeps(SECOND.multipliedBy(20)).then(adds("acquired")),
                        unit -> adds("released"),
                        unit -> adds("used")),
                SECOND);
        var running = timed.start(eff, maxDepth);
        timed.pass(SECOND, 2);
        timed.pass(SECOND.multipliedBy(18), 2);
        assertThat(log).isEmpty();
        assertThat(running).isNotDone();
        timed.pass(SECOND, 2);
        assertThat(failed(running).failure()).isEqualTo(TIMED_OUT);
        assertThat(failed(running).cause().suppressed()).isEmpty();
        assertThat(log).containsExactly("acquired", "released");
    }

    @AtEveryDepth
    void a_timeout_during_release_waits_for_the_release(int maxDepth) {
        CountDownLatch used = new CountDownLatch(1);
        Eff<Timed, Integer> eff = Eff.timeout(
                Eff.acquireRelease(
                        adds("acquired"),
                        unit -> sleeps(SECOND.multipliedBy(20)).then(adds("released")),
                        unit -> Eff.<Timed, Integer>of(() -> {
                            used.countDown();
                            return 1;
                        })),
                SECOND);
        var running = timed.start(eff, maxDepth);
        await(used);
        timed.pass(SECOND, 2);
        timed.pass(SECOND.multipliedBy(19), 2);
        assertThat(failed(running).failure()).isEqualTo(TIMED_OUT);
        assertThat(failed(running).cause().suppressed()).isEmpty();
        assertThat(log).containsExactly("acquired", "released");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @AtEveryDepth
    void a_failing_finalizer_is_suppressed(int maxDepth) {
        Eff<Timed, Unit> eff = Eff.timeout(sleeps(MINUTE).ensuring(Eff.fail(new Failure.Forbidden("stays"))), SECOND);
        var running = timed.start(eff, maxDepth);
        timed.pass(SECOND, 2);
        assertThat(failed(running).failure()).isEqualTo(TIMED_OUT);
        assertThat(failed(running).cause().suppressed().map(Exit.Failed::failure))
                .containsExactly(new Failure.Forbidden("stays"));
    }

    @AtEveryDepth
    void timeoutTo_goes_on_with_the_fallback_after_the_finalizers(int maxDepth) {
        Eff<Timed, Unit> eff = Eff.timeoutTo(sleeps(MINUTE).ensuring(adds("cleaned")), SECOND, adds("fallback"));
        var running = timed.start(eff, maxDepth);
        timed.pass(SECOND, 2);
        assertThat(running.join().isSuccess()).isTrue();
        assertThat(log).containsExactly("cleaned", "fallback");
        Eff<Timed, Unit> other = Eff.timeoutTo(Eff.fail(new Failure.Forbidden("no")), SECOND, adds("never"));
        assertThat(failed(timed.start(other, maxDepth)).failure()).isEqualTo(new Failure.Forbidden("no"));
        assertThat(log).doesNotContain("never");
    }

    @AtEveryDepth
    void a_timeout_ends_what_blocked_its_sibling_and_its_parent_can_be_interrupted(int maxDepth) {
        Eff<Timed, Unit> eff = Eff.<Timed, Unit>timeout(
                Eff.<Timed, Unit>timeout(sleeps(MINUTE).ensuring(adds("inner")), MINUTE)
                        .ensuring(adds("outer")),
                SECOND);
        var running = timed.start(eff, maxDepth);
        timed.pass(SECOND, 3);
        assertThat(failed(running).failure()).isEqualTo(TIMED_OUT);
        assertThat(log).containsExactly("inner", "outer");
    }

    @AtEveryDepth
    void nested_effects_see_the_earlier_deadline(int maxDepth) {
        Eff<Timed, Option<Duration>> left = Eff.timeLeft();
        CountDownLatch last = new CountDownLatch(1);
        Eff<Timed, List<Option<Duration>>> eff = Eff.direct(run -> {
            Eff<Timed, Option<Duration>> later = Eff.<Timed, Boolean>of(() -> {
                        last.countDown();
                        return true;
                    })
                    .then(sleeps(SECOND))
                    .then(Eff.<Timed, Option<Duration>>timeout(left, SECOND.multipliedBy(30)));
            return List.of(
                    run.await(left),
                    run.await(Eff.<Timed, Option<Duration>>timeout(
                            Eff.<Timed, Option<Duration>>timeout(left, MINUTE), SECOND)),
                    run.await(Eff.<Timed, Option<Duration>>timeout(later, SECOND.multipliedBy(3))),
                    run.await(left));
        });
        var running = timed.start(eff, maxDepth);
        await(last);
        timed.pass(SECOND, 2);
        assertThat(running.join().getOrThrow())
                .containsExactly(
                        Option.none(), Option.some(SECOND), Option.some(SECOND.multipliedBy(2)), Option.none());
    }

    @AtEveryDepth
    void a_fiber_inherits_the_deadline_and_a_finalizer_does_not(int maxDepth) {
        Eff<Timed, Unit> logs = Eff.<Timed>timeLeft().flatMap(left -> adds(left.toString()));
        Eff<Timed, Unit> eff = Eff.timeout(
                Eff.<Timed, Unit>fork(logs).flatMap(Fiber::<Timed>join).ensuring(logs), SECOND);
        assertThat(timed.start(eff, maxDepth).join().isSuccess()).isTrue();
        assertThat(log).containsExactly("Some(PT1S)", "None");
    }

    @AtEveryDepth
    void a_timeout_does_not_start_what_has_no_time(int maxDepth) {
        Eff<Timed, Unit> none = Eff.timeout(adds("started"), Duration.ZERO);
        assertThat(failed(timed.start(none, maxDepth)).failure()).isEqualTo(new Failure.TimedOut(Duration.ZERO));

        Eff<Timed, Unit> late = Eff.<Timed, Unit>timeout(
                sleeps(SECOND.multipliedBy(20))
                        .then(Eff.<Timed, Unit>timeout(adds("started"), MINUTE))
                        .uninterruptible(),
                SECOND);
        var running = timed.start(late, maxDepth);
        timed.pass(SECOND, 2);
        timed.pass(SECOND.multipliedBy(19), 2);
        assertThat(failed(running).failure()).isEqualTo(TIMED_OUT);
        assertThat(log).isEmpty();
    }

    @AtEveryDepth
    void policies_delay_and_limit(int maxDepth) {
        Eff<Timed, Unit> eff = adds("late").via(Policy.delay(MINUTE)).via(Policy.timeout(SECOND));
        var running = timed.start(eff, maxDepth);
        timed.pass(SECOND, 2);
        assertThat(failed(running).failure()).isEqualTo(TIMED_OUT);
        Eff<Timed, Unit> patient =
                adds("in time").via(Policy.timeout(SECOND).around(Policy.delay(Duration.ofMillis(1))));
        var second = timed.start(patient, maxDepth);
        timed.pass(Duration.ofMillis(1), 2);
        assertThat(second.join().isSuccess()).isTrue();
        assertThat(log).containsExactly("in time");
    }

    @AtEveryDepth
    void cached_keeps_a_value_for_its_time_and_a_failure_not_at_all(int maxDepth) {
        int[] calls = {0};
        Eff<Timed, Integer> eff = Eff.<Timed, Integer>of(() -> ++calls[0])
                .filterOrFail(n -> n != 2, n -> new Failure.Unavailable("call " + n));
        Eff<Timed, List<Object>> twice = Eff.<Timed, Integer>cached(eff, SECOND)
                .flatMap(cached -> Eff.direct(run -> {
                    Object first = run.await(cached);
                    Object same = run.await(cached);
                    run.await(sleeps(SECOND));
                    Object failed = run.await(cached.<Timed>either());
                    return List.of(first, same, failed, run.await(cached), run.await(cached));
                }));
        var running = timed.start(twice, maxDepth);
        timed.pass(SECOND, 1);
        assertThat(running.join().getOrThrow().toString())
                .isEqualTo("[1, 1, Left(Unavailable[message=call 2, retryAfter=None]), 3, 3]");
        assertThat(timed.platform().now()).isEqualTo(TestClock.START.plus(SECOND));
    }
}
