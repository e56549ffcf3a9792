package dev.tenon.benchmarks;

import static dev.tenon.benchmarks.CatsRuntime.CATS;
import static dev.tenon.benchmarks.ZioRuntime.HERE;

import cats.effect.IO;
import cats.effect.SyncIO;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import reactor.core.publisher.Mono;
import scala.runtime.Nothing$;
import zio.ZIO;

/**
 * What it costs to run what has nothing to do: the price of the way in and out. A method makes the program and runs it;
 * {@code ...BuiltBefore} only runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class PureValue {

    private static final Object NO_ENVIRONMENT = new Object();

    /** The value: not one that {@code Long} has ready. */
    public Long value = 1_000L;

    private final CompletableFuture<Long> completableFutureBuilt = CompletableFuture.completedFuture(value);
    private final Try<Long> vavrTryBuilt = Try.success(value);
    private final Future<Long> vavrFutureBuilt = Future.successful(value);
    private final Eff<Object, Long> effBuilt = Eff.pure(value);
    private final Mono<Long> reactorBuilt = Mono.just(value);
    private final Uni<Long> mutinyBuilt = Uni.createFrom().item(value);
    private final SyncIO<Long> catsSyncBuilt = SyncIO.pure(value);
    private final IO<Long> catsBuilt = CATS.pure(value);
    private final ZIO<Object, Nothing$, Long> zioBuilt = ZIO.succeed(unsafe -> value, HERE);

    /** Reads the field. */
    @Benchmark
    public Long plain() {
        return value;
    }

    /** The same, of what was made before. */
    @Benchmark
    public Long plainBuiltBefore() {
        return value;
    }

    /** Runs a pure {@code Eff}. */
    @Benchmark
    public Long eff() {
        return Eff.<Object, Long>pure(value).runOrThrow(NO_ENVIRONMENT);
    }

    /** The same, of what was made before. */
    @Benchmark
    public Long effBuiltBefore() {
        return effBuilt.runOrThrow(NO_ENVIRONMENT);
    }

    /** Joins a completed future. */
    @Benchmark
    public Long completableFuture() {
        return CompletableFuture.completedFuture(value).join();
    }

    /** The same, of what was made before. */
    @Benchmark
    public Long completableFutureBuiltBefore() {
        return completableFutureBuilt.join();
    }

    /** Gets the value of a success. */
    @Benchmark
    public Long vavrTry() {
        return Try.success(value).get();
    }

    /** The same, of what was made before. */
    @Benchmark
    public Long vavrTryBuiltBefore() {
        return vavrTryBuilt.get();
    }

    /** Gets the value of a completed future. */
    @Benchmark
    public Long vavrFuture() {
        return Future.successful(value).get();
    }

    /** The same, of what was made before. */
    @Benchmark
    public Long vavrFutureBuiltBefore() {
        return vavrFutureBuilt.get();
    }

    /** Blocks on a {@code Mono}. */
    @Benchmark
    public @Nullable Long reactor() {
        return Mono.just(value).block();
    }

    /** The same, of what was made before. */
    @Benchmark
    public @Nullable Long reactorBuiltBefore() {
        return reactorBuilt.block();
    }

    /** Awaits a {@code Uni}. */
    @Benchmark
    public Long mutiny() {
        return Uni.createFrom().item(value).await().indefinitely();
    }

    /** The same, of what was made before. */
    @Benchmark
    public Long mutinyBuiltBefore() {
        return mutinyBuilt.await().indefinitely();
    }

    /** Runs a {@code SyncIO} on the caller's thread. */
    @Benchmark
    public Long catsSync() {
        return SyncIO.pure(value).unsafeRunSync();
    }

    /** The same, of what was made before. */
    @Benchmark
    public Long catsSyncBuiltBefore() {
        return catsSyncBuilt.unsafeRunSync();
    }

    /** Runs an {@code IO} on the threads of its runtime. */
    @Benchmark
    public Long cats(CatsRuntime runtime) {
        return runtime.run(CATS.pure(value));
    }

    /** The same, of what was made before. */
    @Benchmark
    public Long catsBuiltBefore(CatsRuntime runtime) {
        return runtime.run(catsBuilt);
    }

    /** Runs a {@code ZIO}. */
    @Benchmark
    public Long zio(ZioRuntime runtime) {
        return runtime.run(ZIO.succeed(unsafe -> value, HERE));
    }

    /** The same, of what was made before. */
    @Benchmark
    public Long zioBuiltBefore(ZioRuntime runtime) {
        return runtime.run(zioBuilt);
    }

    /** Runs a pure {@code Eff} that was made before, and leaves its exit as it is: all that is allocated is the result. */
    @Benchmark
    public Exit<Long> effToExitBuiltBefore() {
        return effBuilt.run(NO_ENVIRONMENT);
    }
}
