package dev.tenon.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Fiber;
import dev.tenon.effect.Policy;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.HasPlatform;
import dev.tenon.policy.RateLimiter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A rate limiter under a clock that the test moves. */
@Timeout(10)
class RateLimiterTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final World world = new World();
    private final RateLimiter limiter = RateLimiter.of("search", 2, SECOND);

    private Exit<Instant> begin(Policy<? super HasFibers> policy) {
        return Eff.<HasFibers>now().via(policy).run(world);
    }

    private static Failure limited(Duration retryAfter) {
        return new Failure.RateLimited(retryAfter);
    }

    @Test
    void it_refuses_the_one_too_many_and_says_when_to_come_back() {
        assertThat(begin(limiter).isSuccess()).isTrue();
        assertThat(begin(limiter).isSuccess()).isTrue();
        assertThat(begin(limiter).toEither().getLeft()).isEqualTo(limited(Duration.ofMillis(500)));

        world.clock().advance(Duration.ofMillis(499));
        assertThat(begin(limiter).toEither().getLeft()).isEqualTo(limited(Duration.ofMillis(1)));
        world.clock().advance(Duration.ofMillis(1));
        assertThat(begin(limiter).isSuccess()).isTrue();
        assertThat(begin(limiter).isSuccess()).isFalse();
    }

    @Test
    void a_long_pause_fills_the_bucket_and_no_more() {
        world.clock().advance(Duration.ofDays(400));
        assertThat(begin(limiter).isSuccess()).isTrue();
        assertThat(begin(limiter).isSuccess()).isTrue();
        assertThat(begin(limiter).isSuccess()).isFalse();
    }

    @Test
    void how_an_effect_ends_makes_no_difference() {
        Eff<HasPlatform, Unit> failing =
                Eff.<HasPlatform, Unit>fail(new Failure.Unavailable("down")).via(limiter);
        failing.run(world);
        failing.run(world);
        assertThat(begin(limiter).isSuccess()).isFalse();
    }

    @Test
    void those_who_wait_begin_one_after_the_other_at_the_rate() {
        world.clock().skipSleeps();
        Policy<HasFibers> waiting = limiter.waiting(Duration.ofMinutes(1));
        List<Instant> begun = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            begun.add(begin(waiting).getOrThrow());
        }
        assertThat(begun.stream()
                        .map(instant ->
                                Duration.between(TestClock.START, instant).toMillis()))
                .containsExactly(0L, 0L, 500L, 1000L, 1500L, 2000L);
    }

    @Test
    void it_does_not_begin_to_wait_for_longer_than_its_limit() {
        Policy<HasFibers> waiting = limiter.waiting(Duration.ofMillis(499));
        begin(waiting);
        begin(waiting);
        assertThat(begin(waiting).toEither().getLeft()).isEqualTo(limited(Duration.ofMillis(500)));
        world.clock().advance(Duration.ofMillis(500));
        assertThat(begin(waiting).isSuccess())
                .as("the one refused took nothing")
                .isTrue();
    }

    @Test
    void waiting_is_interruptible() {
        Policy<HasFibers> waiting = limiter.waiting(Duration.ofDays(1));
        Eff<HasFibers, Unit> eff = Eff.direct(run -> {
            run.await(Eff.<HasFibers>now().via(waiting));
            run.await(Eff.<HasFibers>now().via(waiting));
            Fiber<Instant> third = run.await(Eff.fork(Eff.<HasFibers>now().via(waiting)));
            world.clock().awaitSleepers(1);
            run.await(third.interrupt());
            return Unit.UNIT;
        });
        assertThat(eff.run(world).isSuccess()).isTrue();
        assertThat(begin(limiter).toEither().getLeft()).as("its permit is lost").isEqualTo(limited(SECOND));
    }

    @Test
    void of_many_at_once_only_as_many_begin_as_there_are_permits() {
        RateLimiter five = RateLimiter.of("search", 5, SECOND);
        Eff<HasFibers, Integer> one =
                Eff.<HasFibers, Integer>pure(1).<HasFibers>via(five).recover(failure -> 0);
        Eff<HasFibers, Integer> all = Eff.direct(run -> {
            int sum = 0;
            for (Fiber<Integer> fiber : run.await(Eff.traverse(Collections.nCopies(200, one), Eff::fork))) {
                sum += run.await(fiber.join());
            }
            return sum;
        });
        assertThat(all.runOrThrow(world)).isEqualTo(5);
    }

    @Test
    void arguments_out_of_range_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateLimiter.of("search", 0, SECOND))
                .withMessageContaining("'search'");
        assertThatIllegalArgumentException().isThrownBy(() -> RateLimiter.of("search", 1, SECOND.negated()));
        assertThatIllegalArgumentException().isThrownBy(() -> limiter.waiting(Duration.ZERO));
    }
}
