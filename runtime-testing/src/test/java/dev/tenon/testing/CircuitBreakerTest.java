package dev.tenon.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Fiber;
import dev.tenon.effect.Policy;
import dev.tenon.effect.Schedule;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasFibers;
import dev.tenon.policy.BreakerState.Closed;
import dev.tenon.policy.BreakerState.HalfOpen;
import dev.tenon.policy.BreakerState.Open;
import dev.tenon.policy.CircuitBreaker;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A circuit breaker under a clock that the test moves. */
@Timeout(10)
class CircuitBreakerTest {

    private static final Duration RECOVERY = Duration.ofSeconds(30);
    private static final int THRESHOLD = 3;
    private static final Failure DOWN = new Failure.Unavailable("down");
    private static final Failure ABSENT = new Failure.NotFound("Book", "1");

    private final World world = new World();
    private final CircuitBreaker breaker = CircuitBreaker.of("mail", THRESHOLD, RECOVERY);
    private int calls;

    private Exit<String> call(Eff<HasFibers, String> eff) {
        return Eff.<HasFibers, Integer>of(() -> ++calls)
                .<HasFibers, String>then(eff)
                .<HasFibers>via(breaker)
                .run(world);
    }

    private Failure fails(Failure failure) {
        return call(Eff.fail(failure)).toEither().getLeft();
    }

    private void open() {
        for (int i = 0; i < THRESHOLD; i++) {
            fails(DOWN);
        }
    }

    private Open openFromNow() {
        return new Open(world.clock().now().plus(RECOVERY));
    }

    @Test
    void it_opens_at_the_threshold_and_says_until_when() {
        fails(DOWN);
        fails(DOWN);
        assertThat(breaker.state()).isEqualTo(new Closed(2));
        fails(DOWN);
        assertThat(breaker.state()).isEqualTo(openFromNow());
        assertThat(fails(DOWN))
                .isEqualTo(new Failure.Unavailable("circuit breaker 'mail' is open until 2030-01-01T00:00:30Z"));
        assertThat(calls).isEqualTo(THRESHOLD);
    }

    @Test
    void a_success_between_failures_begins_the_count_anew() {
        fails(DOWN);
        fails(DOWN);
        call(Eff.pure("sent"));
        assertThat(breaker.state()).isEqualTo(new Closed(0));
    }

    @Test
    void defects_and_timeouts_count_and_answers_do_not() {
        fails(new Failure.Defect(new IllegalStateException("bug")));
        fails(new Failure.TimedOut(RECOVERY));
        assertThat(breaker.state()).isEqualTo(new Closed(2));
        assertThat(fails(ABSENT)).isEqualTo(ABSENT);
        assertThat(breaker.state()).isEqualTo(new Closed(0));
    }

    @Test
    void what_counts_can_be_chosen() {
        CircuitBreaker choosy =
                CircuitBreaker.of("mail", 1, RECOVERY).counting(failure -> failure instanceof Failure.NotFound);
        Eff.<HasFibers, String>fail(DOWN).<HasFibers>via(choosy).run(world);
        assertThat(choosy.state()).isEqualTo(new Closed(0));
        Eff.<HasFibers, String>fail(ABSENT).<HasFibers>via(choosy).run(world);
        assertThat(choosy.state()).isInstanceOf(Open.class);
    }

    @Test
    void a_trial_that_succeeds_closes_it_and_one_that_fails_opens_it_again() {
        open();
        world.clock().advance(RECOVERY.minusNanos(1));
        assertThat(fails(DOWN).message()).contains("is open until");
        world.clock().advance(Duration.ofNanos(1));
        assertThat(fails(DOWN)).isEqualTo(DOWN);
        assertThat(breaker.state()).isEqualTo(openFromNow());
        world.clock().advance(RECOVERY);
        assertThat(call(Eff.pure("sent"))).isEqualTo(new Exit.Success<>("sent"));
        assertThat(breaker.state()).isEqualTo(new Closed(0));
    }

    @Test
    void while_a_trial_is_under_way_all_others_are_refused() {
        open();
        world.clock().advance(RECOVERY);
        Exit<String> trial = call(Eff.<HasFibers, String>suspend(() -> {
            assertThat(breaker.state()).isEqualTo(new HalfOpen());
            assertThat(fails(DOWN).message()).contains("trial is still under way");
            return Eff.pure("sent");
        }));
        assertThat(trial).isEqualTo(new Exit.Success<>("sent"));
        assertThat(calls).isEqualTo(THRESHOLD + 1);
    }

    @Test
    void an_interrupted_trial_leaves_the_place_to_the_next_run() {
        open();
        world.clock().advance(RECOVERY);
        CountDownLatch onTrial = new CountDownLatch(1);
        Eff<HasFibers, Unit> trial = Eff.<HasFibers, Unit>of(() -> {
                    onTrial.countDown();
                    new CountDownLatch(1).await();
                    return Unit.UNIT;
                })
                .via(breaker);
        Eff<HasFibers, Unit> interrupted = Eff.direct(run -> {
            Fiber<Unit> fiber = run.await(Eff.fork(trial));
            onTrial.await();
            run.await(fiber.interrupt());
            return Unit.UNIT;
        });
        interrupted.runOrThrow(world);
        assertThat(breaker.state()).isInstanceOf(Open.class);
        assertThat(call(Eff.pure("sent"))).isEqualTo(new Exit.Success<>("sent"));
        assertThat(breaker.state()).isEqualTo(new Closed(0));
    }

    @Test
    void a_run_from_before_it_opened_does_not_decide_about_the_trial() {
        Exit<String> late = call(Eff.suspend(() -> {
            open();
            world.clock().advance(RECOVERY);
            return Eff.pure("late");
        }));
        assertThat(late.isSuccess()).isTrue();
        assertThat(breaker.state()).isInstanceOf(Open.class);
    }

    @Test
    void a_retry_around_it_asks_at_each_attempt() {
        world.clock().skipSleeps();
        Policy<HasFibers> policy =
                Policy.retry(Schedule.spaced(Duration.ofSeconds(10)).upTo(5)).around(breaker);
        AtomicInteger reached = new AtomicInteger();
        Exit<String> exit = Eff.<HasFibers, String>suspend(
                        () -> reached.incrementAndGet() <= THRESHOLD ? Eff.fail(DOWN) : Eff.pure("sent"))
                .via(policy)
                .run(world);
        assertThat(exit).isEqualTo(new Exit.Success<>("sent"));
        assertThat(reached).as("two of six attempts were refused").hasValue(4);
    }

    @Test
    void of_many_at_once_only_one_is_the_trial() {
        open();
        world.clock().advance(RECOVERY);
        int others = 200;
        CountDownLatch refused = new CountDownLatch(others);
        AtomicInteger trials = new AtomicInteger();
        Eff<HasFibers, Integer> one = Eff.<HasFibers, Integer>of(() -> {
                    trials.incrementAndGet();
                    refused.await();
                    return 1;
                })
                .<HasFibers>via(breaker)
                .recover(failure -> {
                    refused.countDown();
                    return 0;
                });
        Eff<HasFibers, Integer> all = Eff.direct(run -> {
            var fibers = run.await(Eff.traverse(Collections.nCopies(others + 1, one), Eff::fork));
            int sum = 0;
            for (Fiber<Integer> fiber : fibers) {
                sum += run.await(fiber.join());
            }
            return sum;
        });
        assertThat(all.runOrThrow(world)).isEqualTo(1);
        assertThat(trials).hasValue(1);
    }

    @Test
    void arguments_out_of_range_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CircuitBreaker.of("mail", 0, RECOVERY))
                .withMessageContaining("'mail'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CircuitBreaker.of("mail", 1, Duration.ZERO))
                .withMessageContaining("PT0S");
    }
}
