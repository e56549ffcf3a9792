package dev.tenon.benchmarks;

import static dev.tenon.benchmarks.CatsRuntime.CATS;
import static dev.tenon.benchmarks.ZioRuntime.HERE;

import cats.effect.IO;
import cats.effect.SyncIO;
import dev.tenon.effect.Eff;
import io.vavr.concurrent.Future;
import io.vavr.control.Try;
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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import scala.runtime.Nothing$;
import zio.ZIO;

/**
 * What a very long chain costs, and who survives it: {@code ...Left} nests as a loop does, {@code ...Right} as a recursion.
 * The README says who is left out because the stack overflows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class Nesting {

    private static final Object NO_ENVIRONMENT = new Object();

    /** How many steps. */
    @Param("100000")
    public int steps;

    /** What the sum starts from. A field, so that the compiler cannot fold it. */
    public long start = 1;

    /** A loop over the same boxed values. */
    @Benchmark
    public Long plainLeft() {
        Long sum = start;
        for (int step = 0; step < steps; step++) {
            sum = sum + 1;
        }
        return sum;
    }

    /** A loop over the same boxed values: a method that calls itself so often would overflow the stack. */
    @Benchmark
    public Long plainRight() {
        Long sum = start;
        int left = steps;
        while (left > 0) {
            sum = sum + 1;
            left--;
        }
        return sum;
    }

    /** Each step is put behind all of those before it. */
    @Benchmark
    public Long completableFutureLeft() {
        CompletableFuture<Long> sum = CompletableFuture.completedFuture(start);
        for (int step = 0; step < steps; step++) {
            sum = sum.thenCompose(so -> CompletableFuture.completedFuture(so + 1));
        }
        return sum.join();
    }

    /** Each step is put behind all of those before it. */
    @Benchmark
    public Long vavrTryLeft() {
        Try<Long> sum = Try.success(start);
        for (int step = 0; step < steps; step++) {
            sum = sum.flatMap(so -> Try.success(so + 1));
        }
        return sum.get();
    }

    /** Each step is put behind all of those before it. */
    @Benchmark
    public Long vavrFutureLeft() {
        Future<Long> sum = Future.successful(start);
        for (int step = 0; step < steps; step++) {
            sum = sum.flatMap(so -> Future.successful(so + 1));
        }
        return sum.get();
    }

    /** Each step makes the next one. */
    @Benchmark
    public Long vavrFutureRight() {
        return vavrFutureFrom(start, steps).get();
    }

    /** Each step is put behind all of those before it. */
    @Benchmark
    public Long effLeft() {
        Eff<Object, Long> sum = Eff.pure(start);
        for (int step = 0; step < steps; step++) {
            sum = sum.flatMap(so -> Eff.pure(so + 1));
        }
        return sum.runOrThrow(NO_ENVIRONMENT);
    }

    /** Each step makes the next one. */
    @Benchmark
    public Long effRight() {
        return effFrom(start, steps).runOrThrow(NO_ENVIRONMENT);
    }

    /** Each step is put behind all of those before it. */
    @Benchmark
    public Long catsSyncLeft() {
        SyncIO<Long> sum = SyncIO.pure(start);
        for (int step = 0; step < steps; step++) {
            sum = sum.flatMap(so -> SyncIO.pure(so + 1));
        }
        return sum.unsafeRunSync();
    }

    /** Each step makes the next one. */
    @Benchmark
    public Long catsSyncRight() {
        return catsSyncFrom(start, steps).unsafeRunSync();
    }

    /** Each step is put behind all of those before it. */
    @Benchmark
    public Long catsLeft(CatsRuntime runtime) {
        IO<Long> sum = CATS.pure(start);
        for (int step = 0; step < steps; step++) {
            sum = sum.flatMap(so -> CATS.pure(so + 1));
        }
        return runtime.run(sum);
    }

    /** Each step makes the next one. */
    @Benchmark
    public Long catsRight(CatsRuntime runtime) {
        return runtime.run(catsFrom(start, steps));
    }

    /** Each step is put behind all of those before it. */
    @Benchmark
    public Long zioLeft(ZioRuntime runtime) {
        ZIO<Object, Nothing$, Long> sum = ZIO.succeed(unsafe -> start, HERE);
        for (int step = 0; step < steps; step++) {
            sum = sum.flatMap(so -> ZIO.succeed(unsafe -> so + 1, HERE), HERE);
        }
        return runtime.run(sum);
    }

    /** Each step makes the next one. */
    @Benchmark
    public Long zioRight(ZioRuntime runtime) {
        return runtime.run(zioFrom(start, steps));
    }

    private static Future<Long> vavrFutureFrom(long sum, int left) {
        return left == 0
                ? Future.successful(sum)
                : Future.successful(sum + 1).flatMap(so -> vavrFutureFrom(so, left - 1));
    }

    private static Eff<Object, Long> effFrom(long sum, int left) {
        return left == 0 ? Eff.pure(sum) : Eff.pure(sum + 1).flatMap(so -> effFrom(so, left - 1));
    }

    private static SyncIO<Long> catsSyncFrom(long sum, int left) {
        return left == 0 ? SyncIO.pure(sum) : SyncIO.pure(sum + 1).flatMap(so -> catsSyncFrom(so, left - 1));
    }

    private static IO<Long> catsFrom(long sum, int left) {
        return left == 0 ? CATS.pure(sum) : CATS.pure(sum + 1).flatMap(so -> catsFrom(so, left - 1));
    }

    private static ZIO<Object, Nothing$, Long> zioFrom(long sum, int left) {
        return left == 0
                ? ZIO.succeed(unsafe -> sum, HERE)
                : ZIO.succeed(unsafe -> sum + 1, HERE).flatMap(so -> zioFrom(so, left - 1), HERE);
    }
}
