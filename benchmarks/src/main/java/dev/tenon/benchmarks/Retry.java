package dev.tenon.benchmarks;

import static dev.tenon.benchmarks.CatsRuntime.CATS;
import static dev.tenon.benchmarks.ZioRuntime.CAN_FAIL;
import static dev.tenon.benchmarks.ZioRuntime.HERE;

import cats.effect.IO;
import cats.effect.SyncIO;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Schedule;
import dev.tenon.platform.HasFibers;
import io.smallrye.mutiny.Uni;
import io.vavr.concurrent.Future;
import io.vavr.control.Try;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
import reactor.core.publisher.Mono;
import zio.ZIO;

/**
 * What it costs to call again, at once, what is refused nine times and then succeeds: by the operator for it where there is
 * one, else by a recursion.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class Retry {

    private static final Object NO_ENVIRONMENT = new Object();

    /** How many calls it takes. */
    @Param("10")
    public int steps;

    /** A loop. */
    @Benchmark
    public Long plain() {
        Unsteady unsteady = unsteady();
        for (int left = steps - 1; ; left--) {
            try {
                return unsteady.call();
            } catch (Refused refused) {
                if (left == 0) {
                    throw refused;
                }
            }
        }
    }

    /** A recursion. */
    @Benchmark
    public Long completableFuture() {
        Unsteady unsteady = unsteady();
        return retriedFuture(() -> completed(unsteady), steps - 1).join();
    }

    /** A recursion. */
    @Benchmark
    public Long vavrTry() {
        Unsteady unsteady = unsteady();
        return retriedTry(() -> Try.of(unsteady::call), steps - 1).get();
    }

    /** A recursion, on the common pool. */
    @Benchmark
    public Long vavrFuture() {
        Unsteady unsteady = unsteady();
        return retriedVavrFuture(() -> Future.of(unsteady::call), steps - 1).get();
    }

    /** {@code retry}. */
    @Benchmark
    public Long eff() {
        Unsteady unsteady = unsteady();
        Eff<HasFibers, Long> retried = Eff.retry(Eff.of(unsteady::call), Schedule.recurs(steps - 1));
        return retried.runOrThrow(Live.ENVIRONMENT);
    }

    /** A recursion, as of those without the operator: no schedule, no budget, no deadline is asked. */
    @Benchmark
    public Long effRecursion() {
        Unsteady unsteady = unsteady();
        return retried(Eff.<Object, Long>of(unsteady::call), steps - 1).runOrThrow(NO_ENVIRONMENT);
    }

    /** {@code retry}. */
    @Benchmark
    public @Nullable Long reactor() {
        Unsteady unsteady = unsteady();
        return Mono.fromCallable(unsteady::call).retry(steps - 1).block();
    }

    /** {@code retry}. */
    @Benchmark
    public Long mutiny() {
        Unsteady unsteady = unsteady();
        return Uni.createFrom()
                .item(unsteady::call)
                .onFailure()
                .retry()
                .atMost(steps - 1)
                .await()
                .indefinitely();
    }

    /** A recursion. */
    @Benchmark
    public Long catsSync() {
        Unsteady unsteady = unsteady();
        return retriedSync(SyncIO.delay(unsteady::call), steps - 1).unsafeRunSync();
    }

    /** A recursion. */
    @Benchmark
    public Long cats(CatsRuntime runtime) {
        Unsteady unsteady = unsteady();
        return runtime.run(retriedIo(CATS.delay(unsteady::call), steps - 1));
    }

    /** {@code retryN}. */
    @Benchmark
    public Long zio(ZioRuntime runtime) {
        Unsteady unsteady = unsteady();
        return runtime.run(ZIO.attempt(unsafe -> unsteady.call(), HERE).retryN(() -> steps - 1, CAN_FAIL, HERE));
    }

    private Unsteady unsteady() {
        return new Unsteady(steps - 1);
    }

    private static Eff<Object, Long> retried(Eff<Object, Long> eff, int left) {
        return left == 0 ? eff : eff.recoverWith(failure -> retried(eff, left - 1));
    }

    private static CompletableFuture<Long> completed(Unsteady unsteady) {
        try {
            return CompletableFuture.completedFuture(unsteady.call());
        } catch (Refused refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private static CompletableFuture<Long> retriedFuture(Supplier<CompletableFuture<Long>> call, int left) {
        CompletableFuture<Long> first = call.get();
        return left == 0 ? first : first.exceptionallyCompose(thrown -> retriedFuture(call, left - 1));
    }

    private static Try<Long> retriedTry(Supplier<Try<Long>> call, int left) {
        Try<Long> first = call.get();
        return left == 0 ? first : first.recoverWith(thrown -> retriedTry(call, left - 1));
    }

    private static Future<Long> retriedVavrFuture(Supplier<Future<Long>> call, int left) {
        Future<Long> first = call.get();
        return left == 0 ? first : first.recoverWith(thrown -> retriedVavrFuture(call, left - 1));
    }

    private static SyncIO<Long> retriedSync(SyncIO<Long> io, int left) {
        return left == 0 ? io : io.handleErrorWith(thrown -> retriedSync(io, left - 1));
    }

    private static IO<Long> retriedIo(IO<Long> io, int left) {
        return left == 0 ? io : io.handleErrorWith(thrown -> retriedIo(io, left - 1));
    }
}
