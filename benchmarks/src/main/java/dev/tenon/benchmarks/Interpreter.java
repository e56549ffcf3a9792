package dev.tenon.benchmarks;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Fiber;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the parts of the interpreter cost, each beside the least that plain Java does for the same. Everything is built and
 * run in the measured method; the figures are per step. The functions are eight different ones in turn, so that no compiler
 * gets to know the one that is called.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class Interpreter {

    private static final int FEW = 8;
    private static final int MANY = 1000;
    private static final int FIBERS = 100;

    private static final HasFibers ENVIRONMENT = Platform::live;

    private static final List<Function<Integer, Integer>> FUNCTIONS =
            List.of(x -> x + 1, x -> x + 2, x -> x ^ 3, x -> x + 4, x -> x * 5, x -> x - 6, x -> x + 7, x -> x ^ 8);

    private static final List<Function<Integer, Eff<Object, Integer>>> STEPS = List.of(
            x -> Eff.pure(x + 1),
            x -> Eff.pure(x + 2),
            x -> Eff.pure(x ^ 3),
            x -> Eff.pure(x + 4),
            x -> Eff.pure(x * 5),
            x -> Eff.pure(x - 6),
            x -> Eff.pure(x + 7),
            x -> Eff.pure(x ^ 8));

    private static final Failure REFUSED = new Failure.Forbidden("not today");

    private final Eff<Object, Integer> pure = Eff.pure(4711);

    /** What everything starts from. A field, so that the compiler cannot fold it. */
    public int start = 4711;

    private final Eff<Object, Integer> maps = map(MANY);

    /**
     * What the JVM saw before. {@code alone}: nothing but the measured case, so that it compiles the interpreter for that one.
     * {@code mixed}: all cases in turn, which is nearer to an application.
     */
    @Param({"alone", "mixed"})
    public String profile = "alone";

    /** Runs all cases that do not start threads, so often that the interpreter is compiled for all of them. */
    @Setup
    public void mix() {
        for (int i = 0; "mixed".equals(profile) && i < 20_000; i++) {
            flatMapFew();
            mapFew();
            runPure();
            runPureOrThrow();
            directOfFive();
            chainOfFive();
            others();
            if (i % 100 == 0) {
                flatMapMany();
                flatMapRight();
                mapMany();
                raiseAndRecover();
                raiseInChain();
            }
        }
    }

    private void others() {
        Eff<Object, Integer> two = Eff.<Object, Integer>access(environment -> start)
                .zipWith(Eff.suspend(() -> called(1, start)), Integer::sum)
                .ensuring(Eff.unit())
                .tap(x -> Eff.of(() -> x))
                .filterOrFail(x -> x % 3 == 0, REFUSED)
                .mapFailure(failure -> REFUSED)
                .named("others")
                .fold(failure -> 0, x -> x);
        Eff.traverse(List.of(1, 2, 3), x -> Eff.acquireRelease(two, y -> Eff.unit(), y -> two))
                .provide(ENVIRONMENT)
                .either()
                .uninterruptible()
                .run(ENVIRONMENT);
    }

    /** Eight functions, called. */
    @Benchmark
    @OperationsPerInvocation(FEW)
    public Integer functionsFew() {
        return functions(FEW);
    }

    /** A thousand functions, called. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public Integer functionsMany() {
        return functions(MANY);
    }

    /** Eight steps that each yield an effect. */
    @Benchmark
    @OperationsPerInvocation(FEW)
    public Integer flatMapFew() {
        return flatMap(FEW).runOrThrow(ENVIRONMENT);
    }

    /** A thousand of them: deeper than the stack is used. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public Integer flatMapMany() {
        return flatMap(MANY).runOrThrow(ENVIRONMENT);
    }

    /** Each step knows the next: the chain is never deeper than one. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public Integer flatMapRight() {
        return countDown(MANY, start).runOrThrow(ENVIRONMENT);
    }

    /** Eight steps that each yield a value. */
    @Benchmark
    @OperationsPerInvocation(FEW)
    public Integer mapFew() {
        return map(FEW).runOrThrow(ENVIRONMENT);
    }

    /** A thousand of them. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public Integer mapMany() {
        return map(MANY).runOrThrow(ENVIRONMENT);
    }

    /** A thousand of them, built before. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public Integer mapManyBuilt() {
        return maps.runOrThrow(ENVIRONMENT);
    }

    /** A hundred failures, each recovered where it was made. */
    @Benchmark
    @OperationsPerInvocation(100)
    public Integer raiseAndRecover() {
        Eff<Object, Integer> chain = Eff.pure(start);
        for (int i = 0; i < 100; i++) {
            chain = chain.then(Eff.<Object, Integer>fail(REFUSED).recover(failure -> 1));
        }
        return chain.runOrThrow(ENVIRONMENT);
    }

    /** A hundred steps that fail, each recovered by the next. */
    @Benchmark
    @OperationsPerInvocation(100)
    public Integer raiseInChain() {
        Eff<Object, Integer> chain = Eff.pure(start);
        for (int i = 0; i < 100; i++) {
            chain = chain.flatMap(x -> Eff.<Object, Integer>fail(REFUSED)).recover(failure -> 1);
        }
        return chain.runOrThrow(ENVIRONMENT);
    }

    /** A value, with its exit. */
    @Benchmark
    public Exit<Integer> runPure() {
        return pure.run(ENVIRONMENT);
    }

    /** A value. */
    @Benchmark
    public Integer runPureOrThrow() {
        return pure.runOrThrow(ENVIRONMENT);
    }

    /** Five calls. */
    @Benchmark
    public Integer callsOfFive() {
        Integer x = start;
        for (int i = 0; i < 5; i++) {
            x = FUNCTIONS.get(i).apply(x);
        }
        return x;
    }

    /** Five calls as effects, awaited in a block. */
    @Benchmark
    public Integer directOfFive() {
        return Eff.<Object, Integer>direct(run -> {
                    int x = run.await(called(0, start));
                    x = run.await(called(1, x));
                    x = run.await(called(2, x));
                    x = run.await(called(3, x));
                    return run.await(called(4, x));
                })
                .runOrThrow(ENVIRONMENT);
    }

    /** The same as a chain. */
    @Benchmark
    public Integer chainOfFive() {
        return called(0, start)
                .flatMap(x -> called(1, x))
                .flatMap(x -> called(2, x))
                .flatMap(x -> called(3, x))
                .flatMap(x -> called(4, x))
                .runOrThrow(ENVIRONMENT);
    }

    /** A hundred bare virtual threads. */
    @Benchmark
    @OperationsPerInvocation(FIBERS)
    public int threads() throws InterruptedException {
        int[] results = new int[FIBERS];
        List<Thread> threads = new ArrayList<>(FIBERS);
        for (int i = 0; i < FIBERS; i++) {
            int index = i;
            threads.add(Thread.startVirtualThread(() -> results[index] = start + index));
        }
        int sum = 0;
        for (int i = 0; i < FIBERS; i++) {
            threads.get(i).join();
            sum += results[i];
        }
        return sum;
    }

    /** A hundred fibers. */
    @Benchmark
    @OperationsPerInvocation(FIBERS)
    public int fibers() {
        return Eff.<HasFibers, Integer>direct(run -> {
                    List<Fiber<Integer>> fibers = new ArrayList<>(FIBERS);
                    for (int i = 0; i < FIBERS; i++) {
                        int index = i;
                        fibers.add(run.await(Eff.fork(Eff.of(() -> start + index))));
                    }
                    int sum = 0;
                    for (Fiber<Integer> fiber : fibers) {
                        sum += run.await(fiber.join());
                    }
                    return sum;
                })
                .runOrThrow(ENVIRONMENT);
    }

    private Integer functions(int steps) {
        Integer x = start;
        for (int i = 0; i < steps; i++) {
            x = FUNCTIONS.get(i & 7).apply(x);
        }
        return x;
    }

    private Eff<Object, Integer> map(int steps) {
        Eff<Object, Integer> chain = Eff.pure(start);
        for (int i = 0; i < steps; i++) {
            chain = chain.map(FUNCTIONS.get(i & 7));
        }
        return chain;
    }

    private Eff<Object, Integer> flatMap(int steps) {
        Eff<Object, Integer> chain = Eff.pure(start);
        for (int i = 0; i < steps; i++) {
            chain = chain.flatMap(STEPS.get(i & 7));
        }
        return chain;
    }

    private static Eff<Object, Integer> countDown(int left, int x) {
        return left == 0 ? Eff.pure(x) : STEPS.get(left & 7).apply(x).flatMap(next -> countDown(left - 1, next));
    }

    private static Eff<Object, Integer> called(int index, Integer x) {
        return Eff.effect("Store.call", environment -> FUNCTIONS.get(index).apply(x));
    }
}
