package dev.tenon.benchmarks;

import static dev.tenon.benchmarks.CatsRuntime.CATS;
import static dev.tenon.benchmarks.ZioRuntime.HERE;

import cats.effect.IO;
import cats.effect.SyncIO;
import dev.tenon.effect.Eff;
import io.smallrye.mutiny.Uni;
import io.vavr.concurrent.Future;
import io.vavr.control.Try;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
import reactor.core.publisher.Mono;
import scala.runtime.Nothing$;
import zio.ZIO;

/**
 * What a step costs when each needs the result of the one before: the time is for the whole chain. A method builds its chain
 * and runs it, as a handler does for each request; {@code ...BuiltBefore} only runs it, which what runs at once cannot.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class FlatMapChain {

    private static final Object NO_ENVIRONMENT = new Object();

    /** How many steps a chain has: a handler's worth, and many. */
    @Param({"8", "1000"})
    public int steps;

    /** What the chain starts from. A field, so that the compiler cannot fold the sum. */
    public long start = 1;

    private Eff<Object, Long> effBuilt = Eff.pure(0L);
    private Mono<Long> reactorBuilt = Mono.just(0L);
    private Uni<Long> mutinyBuilt = Uni.createFrom().item(0L);
    private SyncIO<Long> catsSyncBuilt = SyncIO.pure(0L);
    private IO<Long> catsBuilt = CATS.pure(0L);
    private ZIO<Object, Nothing$, Long> zioBuilt = ZIO.succeed(unsafe -> 0L, HERE);

    /** Builds the chains that the methods with {@code BuiltBefore} run. */
    @Setup
    public void build() {
        effBuilt = effChain();
        reactorBuilt = reactorChain();
        mutinyBuilt = mutinyChain();
        catsSyncBuilt = catsSyncChain();
        catsBuilt = catsChain();
        zioBuilt = zioChain();
    }

    /** A loop over the same boxed values. */
    @Benchmark
    public Long plain() {
        Long sum = start;
        for (long step = 0; step < steps; step++) {
            sum = sum + step;
        }
        return sum;
    }

    /** Composes completed futures, which runs each step at once. */
    @Benchmark
    public Long completableFuture() {
        CompletableFuture<Long> sum = CompletableFuture.completedFuture(start);
        for (int step = 0; step < steps; step++) {
            long add = step;
            sum = sum.thenCompose(so -> CompletableFuture.completedFuture(so + add));
        }
        return sum.join();
    }

    /** Each step at once. */
    @Benchmark
    public Long vavrTry() {
        Try<Long> sum = Try.success(start);
        for (int step = 0; step < steps; step++) {
            long add = step;
            sum = sum.flatMap(so -> Try.success(so + add));
        }
        return sum.get();
    }

    /** Steps run on the common pool. */
    @Benchmark
    public Long vavrFuture() {
        Future<Long> sum = Future.successful(start);
        for (int step = 0; step < steps; step++) {
            long add = step;
            sum = sum.flatMap(so -> Future.successful(so + add));
        }
        return sum.get();
    }

    /** Builds and runs an {@code Eff}. */
    @Benchmark
    public Long eff() {
        return effChain().runOrThrow(NO_ENVIRONMENT);
    }

    /** Runs what was built before. */
    @Benchmark
    public Long effBuiltBefore() {
        return effBuilt.runOrThrow(NO_ENVIRONMENT);
    }

    /** Builds and runs a {@code Mono}. */
    @Benchmark
    public @Nullable Long reactor() {
        return reactorChain().block();
    }

    /** Runs what was built before. */
    @Benchmark
    public @Nullable Long reactorBuiltBefore() {
        return reactorBuilt.block();
    }

    /** Builds and runs a {@code Uni}. */
    @Benchmark
    public Long mutiny() {
        return mutinyChain().await().indefinitely();
    }

    /** Runs what was built before. */
    @Benchmark
    public Long mutinyBuiltBefore() {
        return mutinyBuilt.await().indefinitely();
    }

    /** Builds and runs a {@code SyncIO}: on the caller's thread. */
    @Benchmark
    public Long catsSync() {
        return catsSyncChain().unsafeRunSync();
    }

    /** Runs what was built before. */
    @Benchmark
    public Long catsSyncBuiltBefore() {
        return catsSyncBuilt.unsafeRunSync();
    }

    /** Builds and runs an {@code IO}: on the threads of its runtime. */
    @Benchmark
    public Long cats(CatsRuntime runtime) {
        return runtime.run(catsChain());
    }

    /** Runs what was built before. */
    @Benchmark
    public Long catsBuiltBefore(CatsRuntime runtime) {
        return runtime.run(catsBuilt);
    }

    /** Builds and runs a {@code ZIO}. */
    @Benchmark
    public Long zio(ZioRuntime runtime) {
        return runtime.run(zioChain());
    }

    /** Runs what was built before. */
    @Benchmark
    public Long zioBuiltBefore(ZioRuntime runtime) {
        return runtime.run(zioBuilt);
    }

    private Eff<Object, Long> effChain() {
        Eff<Object, Long> sum = Eff.pure(start);
        for (int step = 0; step < steps; step++) {
            long add = step;
            sum = sum.flatMap(so -> Eff.pure(so + add));
        }
        return sum;
    }

    private Mono<Long> reactorChain() {
        Mono<Long> sum = Mono.just(start);
        for (int step = 0; step < steps; step++) {
            long add = step;
            sum = sum.flatMap(so -> Mono.just(so + add));
        }
        return sum;
    }

    private Uni<Long> mutinyChain() {
        Uni<Long> sum = Uni.createFrom().item(start);
        for (int step = 0; step < steps; step++) {
            long add = step;
            sum = sum.flatMap(so -> Uni.createFrom().item(so + add));
        }
        return sum;
    }

    private SyncIO<Long> catsSyncChain() {
        SyncIO<Long> sum = SyncIO.pure(start);
        for (int step = 0; step < steps; step++) {
            long add = step;
            sum = sum.flatMap(so -> SyncIO.pure(so + add));
        }
        return sum;
    }

    private IO<Long> catsChain() {
        IO<Long> sum = CATS.pure(start);
        for (int step = 0; step < steps; step++) {
            long add = step;
            sum = sum.flatMap(so -> CATS.pure(so + add));
        }
        return sum;
    }

    private ZIO<Object, Nothing$, Long> zioChain() {
        ZIO<Object, Nothing$, Long> sum = ZIO.succeed(unsafe -> start, HERE);
        for (int step = 0; step < steps; step++) {
            long add = step;
            sum = sum.flatMap(so -> ZIO.succeed(unsafe -> so + add, HERE), HERE);
        }
        return sum;
    }
}
