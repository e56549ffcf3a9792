package dev.tenon.stress;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Fiber;
import dev.tenon.effect.Unit;
import dev.tenon.platform.Latch;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** A fiber that holds a resource is interrupted while it ends. */
@JCStressTest
@Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "Acquired and released, whoever was first.")
@Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "Interrupted before it acquired anything.")
@State
public class InterruptAndEnd {

    private final Latch gate = Live.LIVE.platform().latch();
    private final AtomicInteger acquired = new AtomicInteger();
    private final AtomicInteger released = new AtomicInteger();

    /** A race. */
    public InterruptAndEnd() {}

    /** Lets the fiber end. */
    @Actor
    public void end() {
        gate.open();
    }

    /** Forks and interrupts. */
    @Actor
    public void interrupt(II_Result seen) {
        Eff<Live, Unit> use = Eff.of(() -> {
            gate.await();
            return Unit.UNIT;
        });
        Eff<Live, Unit> body = Eff.acquireRelease(
                Eff.of(acquired::incrementAndGet), count -> Eff.of(released::incrementAndGet), count -> use);
        Eff.<Live, Unit>fork(body).flatMap(Fiber::interrupt).runOrThrow(Live.LIVE);
        seen.r1 = acquired.get();
        seen.r2 = released.get();
    }
}
