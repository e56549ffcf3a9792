package dev.tenon.stress;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.policy.CircuitBreaker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Two runs meet a circuit breaker that has failed and whose recovery time is over. Each notes how many are inside while it is; 0
 * says that it was refused.
 */
@JCStressTest
@Outcome(id = "1, 0", expect = Expect.ACCEPTABLE, desc = "The first was the trial.")
@Outcome(id = "0, 1", expect = Expect.ACCEPTABLE, desc = "The second was the trial.")
@Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "One was the next trial, after that of the other had failed.")
@State
public class OneTrial {

    private final AtomicInteger inside = new AtomicInteger();
    private final CircuitBreaker breaker = CircuitBreaker.of("stress", 1, Duration.ofNanos(1));

    /** A race at a breaker that is about to be half-open. */
    public OneTrial() {
        breaker.<Live, Unit>apply(Eff.fail(new Failure.Unavailable("down"))).run(Live.LIVE);
    }

    /** One. */
    @Actor
    public void one(II_Result seen) {
        seen.r1 = enter();
    }

    /** The other. */
    @Actor
    public void other(II_Result seen) {
        seen.r2 = enter();
    }

    private int enter() {
        AtomicInteger found = new AtomicInteger();
        Eff<Live, Unit> visit = Eff.<Live, Integer>of(inside::incrementAndGet)
                .flatMap(here -> Eff.<Live, Unit>fail(new Failure.Unavailable("still down"))
                        .ensuring(Eff.of(() -> {
                            found.set(here);
                            return inside.decrementAndGet();
                        })));
        breaker.<Live, Unit>apply(visit).run(Live.LIVE);
        return found.get();
    }
}
