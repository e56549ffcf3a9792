package dev.tenon.benchmarks;

import dev.tenon.effect.Eff;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one step costs when each needs the result of the one before: the time is for the whole chain. {@code eff} and
 * {@code completableFuture} build the chain and run it, as a handler does for each request; {@code effBuiltBefore} only
 * runs it, which a future cannot.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FlatMapChain {

    private static final Object NO_ENVIRONMENT = new Object();

    /** How many steps a chain has: a handler's worth, and many. */
    @Param({"8", "1000"})
    public int steps;

    /** What the chain starts from. A field, so that the compiler cannot fold the sum. */
    public long start = 1;

    private Eff<Object, Long> built = Eff.pure(0L);

    /** Builds the chain that {@link #effBuiltBefore} runs. */
    @Setup
    public void build() {
        built = chain();
    }

    /** Builds and runs. */
    @Benchmark
    public long eff() {
        return chain().runOrThrow(NO_ENVIRONMENT);
    }

    /** Runs what was built before. */
    @Benchmark
    public long effBuiltBefore() {
        return built.runOrThrow(NO_ENVIRONMENT);
    }

    /** The same steps, composed of completed futures. */
    @Benchmark
    public long completableFuture() {
        CompletableFuture<Long> sum = CompletableFuture.completedFuture(start);
        for (int step = 0; step < steps; step++) {
            long add = step;
            sum = sum.thenCompose(so -> CompletableFuture.completedFuture(so + add));
        }
        return sum.join();
    }

    private Eff<Object, Long> chain() {
        Eff<Object, Long> sum = Eff.pure(start);
        for (int step = 0; step < steps; step++) {
            long add = step;
            sum = sum.flatMap(so -> Eff.pure(so + add));
        }
        return sum;
    }
}
