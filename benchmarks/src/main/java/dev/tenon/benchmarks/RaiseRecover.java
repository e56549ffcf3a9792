package dev.tenon.benchmarks;

import static dev.tenon.benchmarks.CatsRuntime.CATS;
import static dev.tenon.benchmarks.ZioRuntime.CAN_FAIL;
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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import reactor.core.publisher.Mono;
import scala.runtime.Nothing$;
import zio.ZIO;

/**
 * What it costs to fail and to recover, a hundred times one after the other, each time with a value. All fail with what
 * {@link Refused} made once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class RaiseRecover {

    private static final Object NO_ENVIRONMENT = new Object();

    /** How many times. */
    @Param("100")
    public int steps;

    /** What the sum starts from. A field, so that the compiler cannot fold it. */
    public long start = 1;

    /** Throws and catches the same exception that the others fail with. */
    @Benchmark
    public Long plain() {
        Long sum = start;
        for (int step = 0; step < steps; step++) {
            try {
                throw Refused.EXCEPTION;
            } catch (Refused refused) {
                sum = sum + 1;
            }
        }
        return sum;
    }

    /** Throws and catches as it is usually done: a new exception each time, with its stack trace. */
    @Benchmark
    public Long plainWithStackTrace() {
        Long sum = start;
        for (int step = 0; step < steps; step++) {
            try {
                throw new IllegalStateException("refused");
            } catch (IllegalStateException refused) {
                sum = sum + 1;
            }
        }
        return sum;
    }

    /** {@code failedFuture} and {@code exceptionally}. */
    @Benchmark
    public Long completableFuture() {
        CompletableFuture<Long> sum = CompletableFuture.completedFuture(start);
        for (int step = 0; step < steps; step++) {
            sum = sum.thenCompose(so ->
                    CompletableFuture.<Long>failedFuture(Refused.EXCEPTION).exceptionally(thrown -> so + 1));
        }
        return sum.join();
    }

    /** {@code failure} and {@code recover}. */
    @Benchmark
    public Long vavrTry() {
        Try<Long> sum = Try.success(start);
        for (int step = 0; step < steps; step++) {
            sum = sum.flatMap(so -> Try.<Long>failure(Refused.EXCEPTION).recover(thrown -> so + 1));
        }
        return sum.get();
    }

    /** {@code failed} and {@code recover}, on the common pool. */
    @Benchmark
    public Long vavrFuture() {
        Future<Long> sum = Future.successful(start);
        for (int step = 0; step < steps; step++) {
            sum = sum.flatMap(so -> Future.<Long>failed(Refused.EXCEPTION).recover(thrown -> so + 1));
        }
        return sum.get();
    }

    /** {@code fail} and {@code recover}. */
    @Benchmark
    public Long eff() {
        Eff<Object, Long> sum = Eff.pure(start);
        for (int step = 0; step < steps; step++) {
            sum = sum.flatMap(so -> Eff.<Object, Long>fail(Refused.FAILURE).recover(failure -> so + 1));
        }
        return sum.runOrThrow(NO_ENVIRONMENT);
    }

    /** {@code error} and {@code onErrorResume}. */
    @Benchmark
    public @Nullable Long reactor() {
        Mono<Long> sum = Mono.just(start);
        for (int step = 0; step < steps; step++) {
            sum = sum.flatMap(so -> Mono.<Long>error(Refused.EXCEPTION).onErrorResume(thrown -> Mono.just(so + 1)));
        }
        return sum.block();
    }

    /** {@code failure} and {@code recoverWithItem}. */
    @Benchmark
    public Long mutiny() {
        Uni<Long> sum = Uni.createFrom().item(start);
        for (int step = 0; step < steps; step++) {
            sum = sum.flatMap(so -> Uni.createFrom()
                    .<Long>failure(Refused.EXCEPTION)
                    .onFailure()
                    .recoverWithItem(thrown -> so + 1));
        }
        return sum.await().indefinitely();
    }

    /** {@code raiseError} and {@code handleErrorWith}, on the caller's thread. */
    @Benchmark
    public Long catsSync() {
        SyncIO<Long> sum = SyncIO.pure(start);
        for (int step = 0; step < steps; step++) {
            sum = sum.flatMap(
                    so -> SyncIO.<Long>raiseError(Refused.EXCEPTION).handleErrorWith(thrown -> SyncIO.pure(so + 1)));
        }
        return sum.unsafeRunSync();
    }

    /** {@code raiseError} and {@code handleErrorWith}, on the threads of the runtime. */
    @Benchmark
    public Long cats(CatsRuntime runtime) {
        IO<Long> sum = CATS.pure(start);
        for (int step = 0; step < steps; step++) {
            sum = sum.flatMap(
                    so -> CATS.<Long>raiseError(Refused.EXCEPTION).handleErrorWith(thrown -> CATS.pure(so + 1)));
        }
        return runtime.run(sum);
    }

    /** {@code fail} and {@code catchAll}. */
    @Benchmark
    public Long zio(ZioRuntime runtime) {
        ZIO<Object, Nothing$, Long> sum = ZIO.succeed(unsafe -> start, HERE);
        for (int step = 0; step < steps; step++) {
            sum = sum.flatMap(
                    so -> ZIO.<Throwable>fail(() -> Refused.EXCEPTION, HERE)
                            .catchAll(thrown -> ZIO.succeed(unsafe -> so + 1, HERE), CAN_FAIL, HERE),
                    HERE);
        }
        return runtime.run(sum);
    }
}
