package dev.tenon.benchmarks;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import scala.util.NotGiven;
import zio.CanFail;
import zio.Runtime;
import zio.Trace;
import zio.Unsafe;
import zio.ZIO;
import zio.ZIOAppArgs;
import zio.ZIOAppDefault;

/** What runs a {@code ZIO}: the runtime that a ZIO application has by default. Only where a method asks for it. */
@State(Scope.Benchmark)
public class ZioRuntime {

    /** The position in the source that Scala's compiler would fill in: none. */
    static final Object HERE = Trace.empty();

    /** The proof that Scala's compiler would fill in. */
    static final CanFail<Throwable> CAN_FAIL = CanFail.canFail(new NotGiven<>());

    private static final Unsafe UNSAFE = Unsafe.unsafe();

    private @Nullable Runtime<Object> runtime;

    /** Asks an application for it, because {@code Runtime.default} has a name that Java cannot say. */
    @Setup
    public void start() {
        ZIO<ZIOAppArgs, Object, Object> notRun = ZIO.suspendSucceed(
                () -> {
                    throw new IllegalStateException("this application is not run");
                },
                HERE);
        runtime = ZIOAppDefault.fromZIO(notRun).runtime();
    }

    /** Runs to the end. */
    <E, A> A run(ZIO<Object, E, A> zio) {
        return Objects.requireNonNull(runtime).unsafe().run(zio, HERE, UNSAFE).getOrThrowFiberFailure(UNSAFE);
    }
}
