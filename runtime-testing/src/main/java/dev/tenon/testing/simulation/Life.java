package dev.tenon.testing.simulation;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.platform.Latch;
import dev.tenon.runtime.Hosted;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A process from one start to its crash. Of the one thread that runs. */
final class Life<R> {

    private final Engine engine;
    private final Domain domain;
    private final SimulatedPlatform platform;
    private final ProcessTransport transport;
    private final Latch tried;

    /** What a crash leaves without an answer. */
    private final List<Latch> questions = new ArrayList<>();

    private @Nullable R runtime;
    private @Nullable Exception failed;

    /** A module and what effects in it run in. */
    record Started<R>(Hosted module, R runtime) {}

    Life(Engine engine, Domain domain) {
        this.engine = engine;
        this.domain = domain;
        this.platform = engine.platform(domain);
        this.transport = engine.transport(platform);
        this.tried = engine.latch();
    }

    /** Waits until it has started, or cannot start, or has crashed; says why it cannot. */
    @Nullable
    Exception start(String memory, Function<? super Start, Started<R>> build) throws InterruptedException {
        platform.start("start", () -> {
            try {
                Started<R> made =
                        build.apply(new Start(platform, engine.memory(memory).on(platform), transport));
                made.module().start();
                runtime = made.runtime();
            } catch (Exception thrown) {
                failed = thrown;
            }
            tried.open();
        });
        tried.await();
        return failed;
    }

    boolean hasStarted() {
        return runtime != null && !isOver();
    }

    boolean isOver() {
        return domain.isDead();
    }

    R runtime() {
        return Objects.requireNonNull(runtime, "it has not started");
    }

    /** The answer; null when it crashes before. */
    <A> @Nullable Exit<A> answer(Eff<R, A> asked) throws InterruptedException {
        Latch answered = engine.latch();
        questions.add(answered);
        List<Exit<A>> exit = new ArrayList<>(1);
        engine.begins();
        platform.start(Strand.REQUEST, () -> {
            exit.add(asked.run(runtime()));
            questions.remove(answered);
            engine.ends();
            answered.open();
        });
        answered.await();
        return exit.isEmpty() ? null : exit.get(0);
    }

    /** After its threads were stopped. */
    void end() {
        transport.detach();
        questions.forEach(question -> {
            engine.ends();
            question.open();
        });
        questions.clear();
        tried.open();
    }

    void kill() {
        engine.scheduler.kill(domain);
    }
}
