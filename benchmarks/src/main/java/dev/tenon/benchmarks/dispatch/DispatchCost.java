package dev.tenon.benchmarks.dispatch;

import dev.tenon.access.Caller;
import dev.tenon.effect.Eff;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What dispatch adds to a handler that does nothing: each makes the effect and runs it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(3)
public class DispatchCost {

    /** Fields, so that the compiler cannot look them up once and for all. */
    public Knock knock = new Knock(3);

    /** The one with rules. */
    public Call call = new Call("Ada", 3, "loud");

    /** The one with a policy and a limit. */
    public Enter enter = new Enter(3);

    private final DoorRuntime runtime = DoorModule.create().runtime();
    private final Caller guest = Caller.user("ada", "guest");
    private final Map<Class<?>, Function<Object, Eff<DoorRuntime, Integer>>> handlers = Map.of(
            Knock.class, command -> Knock.handle((Knock) command),
            Call.class, command -> Call.handle((Call) command),
            Enter.class, command -> Enter.handle((Enter) command));

    /** The handler itself. */
    @Benchmark
    public int handler() {
        return Knock.handle(knock).runOrThrow(runtime);
    }

    /** What a router by class does. */
    @Benchmark
    public int routerByClass() {
        return Objects.requireNonNull(handlers.get(knock.getClass()))
                .apply(knock)
                .runOrThrow(runtime);
    }

    /** Dispatch without a step. */
    @Benchmark
    public int dispatch() {
        return DoorDispatch.<DoorRuntime>dispatch(knock).runOrThrow(runtime);
    }

    /** Three components with rules. */
    @Benchmark
    public int dispatchValidated() {
        return DoorDispatch.<DoorRuntime>dispatch(call).runOrThrow(runtime);
    }

    /** A policy, and a limit. */
    @Benchmark
    public int dispatchAuthorizedAndLimited() {
        return DoorDispatch.<DoorRuntime>dispatch(enter)
                .<DoorRuntime>calledBy(guest)
                .runOrThrow(runtime);
    }
}
