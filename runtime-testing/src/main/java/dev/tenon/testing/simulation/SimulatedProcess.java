package dev.tenon.testing.simulation;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.platform.HasFibers;
import dev.tenon.runtime.Hosted;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A process of a simulation: it crashes, loses all but what was committed, and is started again. For use in the simulation only.
 *
 * @param <R> what effects in it run in
 */
public final class SimulatedProcess<R> {

    private static final Duration[] DOWN = {Duration.ofSeconds(1), Duration.ofSeconds(20), Duration.ofSeconds(90)};

    private final String name;
    private final String memory;
    private final World world;
    private final Function<? super Start, Life.Started<R>> build;
    private int starts;

    /** Whether somebody waits for its start, and starts it again when it crashes meanwhile. */
    private boolean starting;

    private @Nullable Life<R> life;

    SimulatedProcess(String name, String memory, World world, Function<? super Start, Life.Started<R>> build) {
        this.name = name;
        this.memory = memory;
        this.world = world;
        this.build = build;
    }

    static <M extends Hosted, R> Function<Start, Life.Started<R>> builder(
            Function<? super Start, ? extends M> build, Function<? super M, ? extends R> environment) {
        return start -> {
            M module = build.apply(start);
            return new Life.Started<>(module, environment.apply(module));
        };
    }

    /**
     * Asks the process from outside, as a request does: the effect runs on a thread of the process, and whoever asks waits. Fails as the
     * effect does, and with {@link Failure.Unavailable} when the process is down, or crashes or is interrupted before it has answered: then
     * nobody knows whether it was done.
     */
    public <A> Eff<HasFibers, A> ask(Eff<? super R, ? extends A> effect) {
        Eff<R, A> asked = Eff.widen(effect);
        return Eff.<HasFibers, Exit<A>>fromCallable(
                        () -> answer(asked),
                        thrown -> thrown instanceof FailureException failed
                                ? failed.failure()
                                : new Failure.Defect(thrown))
                .<HasFibers, A>flatMap(exit -> switch (exit) {
                    case Exit.Success<A>(A value) -> Eff.pure(value);
                    case Exit.Failed<A> failed -> Eff.fail(asTold(failed.failure()));
                })
                .span(name);
    }

    /** An interruption ends what is done in the process, and not whoever has asked for it. */
    private Failure asTold(Failure failure) {
        return failure instanceof Failure.Interrupted
                ? new Failure.Unavailable(name + " was interrupted before it answered")
                : failure;
    }

    /** Asks and waits. For setting the scene and for checks. */
    public <A> A run(Eff<? super R, ? extends A> effect) {
        return this.<A>ask(effect).runOrThrow(world);
    }

    /**
     * What effects in the process run in, until it crashes. For setting the scene and for checks.
     *
     * @throws FailureException with {@link Failure.Unavailable} when it is down
     */
    public R runtime() {
        return alive().runtime();
    }

    /** Which crashes are not its own are not seen: it is down, or has started. */
    private Life<R> alive() {
        Life<R> present = life;
        if (present == null || !present.hasStarted()) {
            throw new FailureException(new Failure.Unavailable(name + " is down"));
        }
        return present;
    }

    private <A> Exit<A> answer(Eff<R, A> asked) throws InterruptedException {
        Exit<A> exit = alive().answer(asked);
        if (exit == null) {
            throw new FailureException(new Failure.Unavailable(name + " crashed before it answered"));
        }
        return exit;
    }

    /** Starts it, and waits until it has started or crashed; says which. */
    boolean start() throws InterruptedException {
        starting = true;
        try {
            return tryToStart();
        } finally {
            starting = false;
        }
    }

    private boolean tryToStart() throws InterruptedException {
        Engine engine = world.engine();
        starts++;
        Domain domain = new Domain(name + "#" + starts, this::crashed);
        engine.chronicle.note(domain + " starts");
        Life<R> next = new Life<>(engine, domain);
        life = next;
        Exception failed = next.start(memory, build);
        if (failed != null && !next.isOver()) {
            if (!engine.scheduler.isStormy()) {
                throw new IllegalStateException(name + " does not start: " + failed.getMessage(), failed);
            }
            engine.chronicle.note(domain + " does not start: " + failed.getMessage());
            engine.scheduler.kill(domain);
        }
        return !next.isOver();
    }

    /** Called by whoever stopped its threads. */
    private void crashed() {
        Life<R> dead = life;
        life = null;
        Engine engine = world.engine();
        if (dead != null) {
            dead.end();
        }
        if (!starting && !engine.isEnding()) {
            engine.begins();
            engine.platform.start(name + ".restart", this::restart);
        }
    }

    private void restart() {
        Engine engine = world.engine();
        try {
            do {
                engine.scheduler.sleep(DOWN[engine.scheduler.isStormy() ? engine.choices.pick(DOWN.length) : 0]);
            } while (!start());
            engine.ends();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    void end() {
        Life<R> present = life;
        if (present != null) {
            present.kill();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
