package dev.tenon.benchmarks;

import static dev.tenon.benchmarks.CatsRuntime.CATS;
import static dev.tenon.benchmarks.ZioRuntime.HERE;

import cats.effect.IO;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Fiber;
import dev.tenon.platform.HasFibers;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vavr.collection.List;
import io.vavr.concurrent.Future;
import java.util.ArrayList;
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
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import scala.runtime.Nothing$;
import zio.ZIO;

/**
 * What it costs to start a hundred tasks that do next to nothing, to wait for all of them and to add up their results.
 * Plain threads and {@code Eff} start a virtual thread for each; the others hand tasks to a pool, as they do by default.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class ForkJoin {

    /** How many tasks. */
    @Param("100")
    public int steps;

    /** What each task adds to its number. A field, so that the compiler cannot fold the sum. */
    public long start = 1;

    /** A virtual thread for each, and an array for the results. */
    @Benchmark
    public Long plain() throws InterruptedException {
        Thread[] threads = new Thread[steps];
        long[] results = new long[steps];
        for (int step = 0; step < steps; step++) {
            int number = step;
            threads[step] = Thread.startVirtualThread(() -> results[number] = task(number));
        }
        long sum = 0;
        for (int step = 0; step < steps; step++) {
            threads[step].join();
            sum += results[step];
        }
        return sum;
    }

    /** {@code supplyAsync}, on the common pool. */
    @Benchmark
    public Long completableFuture() {
        ArrayList<CompletableFuture<Long>> futures = new ArrayList<>(steps);
        for (int step = 0; step < steps; step++) {
            int number = step;
            futures.add(CompletableFuture.supplyAsync(() -> task(number)));
        }
        long sum = 0;
        for (CompletableFuture<Long> future : futures) {
            sum += future.join();
        }
        return sum;
    }

    /** {@code Future.of}, on the common pool. */
    @Benchmark
    public Long vavrFuture() {
        return Future.sequence(List.range(0, steps).map(number -> Future.of(() -> task(number))))
                .get()
                .foldLeft(0L, Long::sum);
    }

    /** {@code fork} and {@code join} in a block. */
    @Benchmark
    public Long eff() {
        Eff<HasFibers, Long> sum = Eff.direct(run -> {
            ArrayList<Fiber<Long>> fibers = new ArrayList<>(steps);
            for (int step = 0; step < steps; step++) {
                int number = step;
                fibers.add(run.await(Eff.fork(Eff.of(() -> task(number)))));
            }
            long so = 0;
            for (Fiber<Long> fiber : fibers) {
                so += run.await(fiber.join());
            }
            return so;
        });
        return sum.runOrThrow(Live.ENVIRONMENT);
    }

    /** {@code flatMap} of what is subscribed on the parallel scheduler. */
    @Benchmark
    public Long reactor() {
        return Flux.range(0, steps)
                .flatMap(number -> Mono.fromCallable(() -> task(number)).subscribeOn(Schedulers.parallel()), steps)
                .reduce(0L, Long::sum)
                .blockOptional()
                .orElseThrow();
    }

    /** {@code join} of what is subscribed on the default pool. */
    @Benchmark
    public Long mutiny() {
        ArrayList<Uni<Long>> tasks = new ArrayList<>(steps);
        for (int step = 0; step < steps; step++) {
            int number = step;
            tasks.add(Uni.createFrom().item(() -> task(number)).runSubscriptionOn(Infrastructure.getDefaultExecutor()));
        }
        return Uni.join()
                .all(tasks)
                .andFailFast()
                .map(results -> results.stream().reduce(0L, Long::sum))
                .await()
                .indefinitely();
    }

    /** {@code start} and {@code joinWithNever}. */
    @Benchmark
    public Long cats(CatsRuntime runtime) {
        return runtime.run(catsStarted(0, List.empty()));
    }

    /** {@code fork} and {@code join}. */
    @Benchmark
    public Long zio(ZioRuntime runtime) {
        return runtime.run(zioStarted(0, List.empty()));
    }

    private Long task(int number) {
        return number + start;
    }

    @SuppressWarnings("rawtypes") // Java has no word for Fiber[IO, Throwable, Long]
    private IO<Long> catsStarted(int number, List<cats.effect.kernel.Fiber<IO, Throwable, Long>> fibers) {
        return number == steps
                ? catsJoined(0L, fibers)
                : CATS.delay(() -> task(number))
                        .start()
                        .flatMap(fiber -> catsStarted(number + 1, fibers.prepend(fiber)));
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // and so joining gives a bare IO
    private IO<Long> catsJoined(Long sum, List<cats.effect.kernel.Fiber<IO, Throwable, Long>> fibers) {
        return fibers.isEmpty()
                ? CATS.pure(sum)
                : ((IO<Long>) fibers.head().joinWithNever(CATS.asyncForIO()))
                        .flatMap(value -> catsJoined(sum + value, fibers.tail()));
    }

    private ZIO<Object, Nothing$, Long> zioStarted(int number, List<zio.Fiber<Nothing$, Long>> fibers) {
        return number == steps
                ? zioJoined(0L, fibers)
                : ZIO.succeed(unsafe -> task(number), HERE)
                        .fork(HERE)
                        .flatMap(fiber -> zioStarted(number + 1, fibers.prepend(fiber)), HERE);
    }

    private ZIO<Object, Nothing$, Long> zioJoined(Long sum, List<zio.Fiber<Nothing$, Long>> fibers) {
        return fibers.isEmpty()
                ? ZIO.succeed(unsafe -> sum, HERE)
                : fibers.head().join(HERE).flatMap(value -> zioJoined(sum + value, fibers.tail()), HERE);
    }
}
