package dev.tenon.stress;

import dev.tenon.effect.Eff;
import dev.tenon.policy.Bulkhead;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * One who waits and one who does not meet at a bulkhead of one place. Each notes how many are inside while it is; the one who does
 * not wait notes 0 when it was refused. The last number is how many places are free in the end.
 */
@JCStressTest
@Outcome(id = "1, 1, 1", expect = Expect.ACCEPTABLE, desc = "Both were inside, one after the other.")
@Outcome(id = "1, 0, 1", expect = Expect.ACCEPTABLE, desc = "The impatient one was refused.")
@State
public class OnePlace {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final AtomicInteger inside = new AtomicInteger();
    private final Bulkhead bulkhead = Bulkhead.of("stress", 1);
    private final Eff<Live, Integer> visit = Eff.<Live, Integer>of(inside::incrementAndGet)
            .flatMap(here -> Eff.<Live, Integer>of(inside::decrementAndGet).as(here));

    /** A race for a place. */
    public OnePlace() {}

    /** Waits. */
    @Actor
    public void one(III_Result seen) {
        seen.r1 = visit.via(bulkhead.waiting(LONG)).runOrThrow(Live.LIVE);
    }

    /** Does not wait. */
    @Actor
    public void impatient(III_Result seen) {
        seen.r2 = visit.via(bulkhead).recover(full -> 0).runOrThrow(Live.LIVE);
    }

    /** Looks at what is left. */
    @Arbiter
    public void end(III_Result seen) {
        seen.r3 = bulkhead.free();
    }
}
