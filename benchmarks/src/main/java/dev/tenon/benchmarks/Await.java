package dev.tenon.benchmarks;

import dev.tenon.benchmarks.Lending.HasLending;
import dev.tenon.effect.Eff;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one {@code run.await} costs over a plain call: a thousand calls of a port in a loop, and the same loop in a block
 * that awaits them. The start of the run and of the block is in there, too, divided by a thousand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class Await {

    /** How many calls. */
    @Param("1000")
    public int steps;

    /** Who asks. A field, so that the compiler cannot look it up once and for all. */
    public String patronId = "patron-1";

    /** For what. */
    public String bookId = "book-1";

    private final Lending.InMemory lending = Lending.InMemory.of(patronId, bookId);

    private final Eff<HasLending, Lending.Patron> effect = LendingEffects.patron(patronId);

    /** Calls the port. */
    @Benchmark
    public Long plain() {
        long sum = 0;
        for (int step = 0; step < steps; step++) {
            sum += lending.patron(patronId).id().length();
        }
        return sum;
    }

    /** Awaits an effect that is made each time, as the functions of effects do. */
    @Benchmark
    public Long eff() {
        Eff<HasLending, Long> sum = Eff.direct(run -> {
            long so = 0;
            for (int step = 0; step < steps; step++) {
                so += run.await(LendingEffects.patron(patronId)).id().length();
            }
            return so;
        });
        return sum.runOrThrow(lending);
    }

    /** Awaits one effect again and again: what is allocated is not the effect's. */
    @Benchmark
    public Long effOfOneEffect() {
        Eff<HasLending, Long> sum = Eff.direct(run -> {
            long so = 0;
            for (int step = 0; step < steps; step++) {
                so += run.await(effect).id().length();
            }
            return so;
        });
        return sum.runOrThrow(lending);
    }
}
