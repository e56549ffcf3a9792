package dev.tenon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.RetryBudget;
import dev.tenon.effect.Schedule;
import dev.tenon.platform.HasFibers;
import dev.tenon.policy.BreakerState.Closed;
import dev.tenon.policy.BreakerState.Open;
import dev.tenon.policy.CircuitBreaker;
import dev.tenon.policy.RateLimiter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Policies beside models that are simple enough to be believed, in random histories. */
class PolicyModelsTest {

    private static final Duration RECOVERY = Duration.ofSeconds(30);
    private static final int THRESHOLD = 3;
    private static final Failure DOWN = new Failure.Unavailable("down");
    private static final Failure ABSENT = new Failure.NotFound("Book", "1");

    enum Event {
        SUCCESS,
        FAILURE,
        ANSWER,
        SECOND,
        RECOVERY
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return Arbitraries.frequency(
                        Tuple.of(2, Event.SUCCESS),
                        Tuple.of(6, Event.FAILURE),
                        Tuple.of(1, Event.ANSWER),
                        Tuple.of(2, Event.SECOND),
                        Tuple.of(2, Event.RECOVERY))
                .list()
                .ofMaxSize(60);
    }

    @Property
    void a_circuit_breaker_does_what_a_plain_model_does(@ForAll("events") List<Event> events) {
        World world = new World();
        CircuitBreaker breaker = CircuitBreaker.of("mail", THRESHOLD, RECOVERY);
        AtomicInteger calls = new AtomicInteger();
        int failures = 0;
        long openUntil = -1;
        long now = 0;
        for (Event event : events) {
            if (event == Event.SECOND || event == Event.RECOVERY) {
                Duration step = event == Event.SECOND ? Duration.ofSeconds(1) : RECOVERY;
                world.clock().advance(step);
                now += step.toSeconds();
                continue;
            }
            boolean admitted = now >= openUntil;
            int before = calls.get();
            Eff<HasFibers, String> answer = switch (event) {
                case FAILURE -> Eff.fail(DOWN);
                case ANSWER -> Eff.fail(ABSENT);
                default -> Eff.pure("sent");
            };
            Eff.<HasFibers, Integer>of(calls::incrementAndGet)
                    .<HasFibers, String>then(answer)
                    .<HasFibers>via(breaker)
                    .run(world);
            assertThat(calls.get() - before).isEqualTo(admitted ? 1 : 0);
            if (admitted && event == Event.FAILURE) {
                failures++;
                openUntil = failures >= THRESHOLD ? now + RECOVERY.toSeconds() : openUntil;
            } else if (admitted) {
                failures = 0;
                openUntil = -1;
            }
            assertThat(breaker.state())
                    .isEqualTo(openUntil < 0 ? new Closed(failures) : new Open(TestClock.START.plusSeconds(openUntil)));
        }
    }

    /** The model is a bucket that is counted out: a list of when it was taken from. */
    @Property
    void a_rate_limiter_does_what_a_plain_model_does(
            @ForAll @IntRange(min = 1, max = 7) int permits,
            @ForAll @IntRange(min = 1, max = 1_000) int perNanos,
            @ForAll @Size(max = 80) List<@IntRange(max = 300) Integer> steps) {
        World world = new World();
        RateLimiter tested = RateLimiter.of("tested", permits, Duration.ofNanos(perNanos));
        long interval = (perNanos + permits - 1) / permits;
        long tokenTime = permits * interval;
        List<Long> begun = new ArrayList<>();
        long now = 0;
        for (int step : steps) {
            world.clock().advance(Duration.ofNanos(step));
            now += step;
            tokenTime = Math.min(permits * interval, tokenTime + step);
            Exit<Instant> exit = Eff.<HasFibers>now().<HasFibers>via(tested).run(world);
            if (tokenTime >= interval) {
                assertThat(exit.isSuccess()).isTrue();
                tokenTime -= interval;
                begun.add(now);
            } else {
                assertThat(exit.toEither().getLeft())
                        .isEqualTo(new Failure.RateLimited(Duration.ofNanos(interval - tokenTime)));
            }
        }
        for (int i = 0; i < begun.size(); i++) {
            for (int j = i; j < begun.size(); j++) {
                long span = begun.get(j) - begun.get(i);
                assertThat((long) j - i + 1).isLessThanOrEqualTo(permits + span * permits / perNanos);
            }
        }
    }

    /** All weights are whole, so that the model has no rounding to think of. */
    @Property
    void a_retry_budget_does_what_a_plain_model_does(
            @ForAll @IntRange(max = 2) int ratio,
            @ForAll @IntRange(max = 1) int perSecond,
            @ForAll @Size(max = 80) List<@IntRange(max = 3) Integer> pauses) {
        World world = new World();
        RetryBudget budget = RetryBudget.of(ratio, perSecond);
        List<Integer> begun = new ArrayList<>();
        List<Integer> retried = new ArrayList<>();
        int now = 0;
        for (int pause : pauses) {
            world.clock().advance(Duration.ofSeconds(pause));
            now += pause;
            begun.add(now);
            int oldest = now - 9;
            long limit = 10L * perSecond
                    + ratio * begun.stream().filter(second -> second >= oldest).count();
            long used = retried.stream().filter(second -> second >= oldest).count();
            long allowed = Math.max(0, Math.min(4, limit - used));
            AtomicInteger attempts = new AtomicInteger();
            Eff<HasFibers, Integer> failing = Eff.suspend(() -> {
                attempts.incrementAndGet();
                return Eff.fail(DOWN);
            });
            Eff.<HasFibers, Integer>retry(failing, Schedule.recurs(4))
                    .<HasFibers>via(budget)
                    .run(world);
            assertThat(attempts.get() - 1).isEqualTo((int) allowed);
            retried.addAll(Collections.nCopies((int) allowed, now));
        }
    }
}
