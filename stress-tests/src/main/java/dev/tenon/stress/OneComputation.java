package dev.tenon.stress;

import dev.tenon.effect.Eff;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Two runs meet at a memoized effect. The last number is how often it was computed. */
@JCStressTest
@Outcome(id = "1, 1, 1", expect = Expect.ACCEPTABLE, desc = "One computed it, both have the value.")
@State
public class OneComputation {

    private final AtomicInteger computed = new AtomicInteger();
    private final Eff<Live, Integer> memoized =
            Eff.<Live, Integer>memoize(Eff.of(computed::incrementAndGet)).runOrThrow(Live.LIVE);

    /** A race for a value. */
    public OneComputation() {}

    /** One. */
    @Actor
    public void one(III_Result seen) {
        seen.r1 = memoized.runOrThrow(Live.LIVE);
    }

    /** The other. */
    @Actor
    public void other(III_Result seen) {
        seen.r2 = memoized.runOrThrow(Live.LIVE);
    }

    /** Counts. */
    @Arbiter
    public void end(III_Result seen) {
        seen.r3 = computed.get();
    }
}
