package dev.tenon.benchmarks;

import cats.effect.IO;
import cats.effect.IO$;
import cats.effect.unsafe.IORuntime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What runs {@code IO}: the threads that an application of cats-effect has, started once. Only where a method asks for it. */
@State(Scope.Benchmark)
public class CatsRuntime {

    /**
     * What makes an {@code IO}, by the way that Scala takes. Java's way, the static methods of {@code IO}, fails where it is
     * the first to load that class.
     */
    static final IO$ CATS = IO$.MODULE$;

    private @Nullable IORuntime runtime;

    /** Starts the threads. */
    @Setup
    public void start() {
        runtime = IORuntime.builder().build();
    }

    /** Stops them. */
    @TearDown
    public void stop() {
        Objects.requireNonNull(runtime).shutdown().apply();
    }

    /** Runs to the end. */
    <A> A run(IO<A> io) {
        return io.unsafeRunSync(Objects.requireNonNull(runtime));
    }
}
