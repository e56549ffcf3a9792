package dev.tenon.testing.simulation;

import dev.tenon.testing.transcript.Transcript;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One run of a system, from its setting up to the check. */
final class Run<S> {

    private final Function<? super World, ? extends S> system;
    private final Consumer<? super S> invariant;
    private final boolean toleratesDeadLetters;
    private final Engine engine;
    private final World world;
    private @Nullable Throwable failure;
    private int failedAt;

    /**
     * What became of it.
     *
     * @param course if it has failed, with all choices that were made
     * @param choices how many there were
     * @param occasions how many there were for a fault of the strike
     * @param steps how long it took
     * @param failedAt how many lines the transcript had when it failed
     */
    record Result(
            Option<Throwable> failure,
            Course course,
            Transcript transcript,
            int choices,
            int occasions,
            long steps,
            int failedAt) {

        /** The last step before it failed, with its number in the transcript. */
        String lastStep() {
            return failedAt + ": "
                    + transcript
                            .lines()
                            .take(failedAt)
                            .lastOption()
                            .map(String::strip)
                            .getOrElse("none");
        }
    }

    private Run(
            Function<? super World, ? extends S> system,
            Consumer<? super S> invariant,
            boolean toleratesDeadLetters,
            Engine engine) {
        this.system = system;
        this.invariant = invariant;
        this.toleratesDeadLetters = toleratesDeadLetters;
        this.engine = engine;
        this.world = new World(engine);
    }

    /**
     * @param strike happens besides what the course says
     * @param isLogged whether the log has what it does
     */
    static <S> Result of(
            Function<? super World, ? extends S> system,
            Consumer<? super S> invariant,
            boolean toleratesDeadLetters,
            Course course,
            Hazards hazards,
            Strike strike,
            boolean isLogged) {
        Engine engine = new Engine(course, hazards, strike, isLogged);
        Run<S> run = new Run<>(system, invariant, toleratesDeadLetters, engine);
        try {
            engine.scheduler.run(engine.outside, run::main);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the simulation was interrupted", interrupted);
        }
        return new Result(
                Option.of(run.failure),
                run.failure == null ? course : course.with(engine.choices.made()),
                engine.chronicle.transcript(),
                engine.choices.count(),
                engine.occasions(),
                engine.scheduler.steps(),
                run.failedAt);
    }

    private void main() {
        try {
            live();
        } catch (ProcessCrash impossible) {
            throw impossible;
        } catch (Throwable thrown) {
            failure = thrown;
            failedAt = engine.chronicle.transcript().size();
        }
        engine.scheduler.stormy(false);
        engine.end(world.processes());
    }

    private void live() {
        engine.start();
        S made = system.apply(world);
        engine.settle();
        engine.scheduler.stormy(true);
        world.startClients();
        engine.settle();
        engine.scheduler.stormy(false);
        engine.settle();
        Seq<String> troubles = engine.troubles(!toleratesDeadLetters);
        if (!troubles.isEmpty()) {
            throw new AssertionError(troubles.mkString("; "));
        }
        invariant.accept(made);
    }
}
