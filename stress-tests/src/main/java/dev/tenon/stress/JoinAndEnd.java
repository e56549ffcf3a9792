package dev.tenon.stress;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Fiber;
import dev.tenon.platform.Latch;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** A fiber ends while it is joined. */
@JCStressTest
@Outcome(
        id = "7, 42",
        expect = Expect.ACCEPTABLE,
        desc = "The joiner has the value, and sees what the fiber did before.")
@State
public class JoinAndEnd {

    private final Latch gate = Live.LIVE.platform().latch();
    private int written;

    /** A race. */
    public JoinAndEnd() {}

    /** Lets the fiber end. */
    @Actor
    public void end() {
        gate.open();
    }

    /** Forks and joins. */
    @Actor
    public void join(II_Result seen) {
        Eff<Live, Integer> body = Eff.of(() -> {
            gate.await();
            written = 7;
            return 42;
        });
        seen.r2 = Eff.<Live, Integer>fork(body).flatMap(Fiber::join).runOrThrow(Live.LIVE);
        seen.r1 = written;
    }
}
