package dev.tenon.testing.simulation;

import dev.tenon.testing.transcript.Transcript;
import io.vavr.collection.Seq;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs a system many times on one scheduler in virtual time, each time from another seed, and lets go wrong what may go wrong: processes
 * crash and start again from what was committed, commits fail, calls of the world outside are slow or fail, threads and processes stand still,
 * events come late, twice and in another order, and whoever is next is chosen at every step. When all has come to its end the invariant must
 * hold. The same seed gives the same run, on every machine. Several runs go on at a time, so they must not share what changes. Immutable.
 *
 * @param <S> what {@code system} makes for the check to look at
 */
public final class Simulation<S> {

    private static final String RUNS_PROPERTY = "tenon.simulation.runs";
    private static final int RUNS = 100;
    private static final int MOST_LINES = 400;

    private final Function<? super World, ? extends S> system;
    private final long seed;
    private final int runs;
    private final Hazards hazards;
    private final boolean toleratesDeadLetters;

    private Simulation(
            Function<? super World, ? extends S> system,
            long seed,
            int runs,
            Hazards hazards,
            boolean toleratesDeadLetters) {
        this.system = system;
        this.seed = seed;
        this.runs = runs;
        this.hazards = hazards;
        this.toleratesDeadLetters = toleratesDeadLetters;
    }

    /**
     * A simulation of what {@code system} sets up, anew for each run: 100 runs from seed 1, in which everything may go wrong.
     *
     * @param system starts processes, sets the scene and declares clients
     */
    public static <S> Simulation<S> of(Function<? super World, ? extends S> system) {
        return new Simulation<>(system, 1, RUNS, Hazards.USUAL, false);
    }

    /** Of the first run; those that follow have the numbers that follow. */
    public Simulation<S> seed(long other) {
        return new Simulation<>(system, other, runs, hazards, toleratesDeadLetters);
    }

    /** How many runs there are. */
    public Simulation<S> runs(int other) {
        return new Simulation<>(system, seed, other, hazards, toleratesDeadLetters);
    }

    /** Nothing goes wrong but what is said after this. Who goes on is still chosen. */
    public Simulation<S> calm() {
        return with(Hazards.NONE.yieldEvery(hazards.yield()));
    }

    /** A process crashes once in so many steps, up to three times in a run; 0 for never. 300 unless set. */
    public Simulation<S> crashEvery(int steps) {
        return with(hazards.crashEvery(steps));
    }

    /** One in so many commits fails; 0 for none. 60 unless set. */
    public Simulation<S> failCommitEvery(int commits) {
        return with(hazards.failEveryCommit(commits));
    }

    /** One in so many calls of the world outside is slow, or fails before or after it was done; 0 for none. 10 unless set. */
    public Simulation<S> troubleEvery(int calls) {
        return with(hazards.troubleEvery(calls));
    }

    /** A thread or its whole process stands still once in so many steps; 0 for never. 400 unless set. */
    public Simulation<S> pauseEvery(int steps) {
        return with(hazards.pauseEvery(steps));
    }

    /** One in so many events between contexts is late; 0 for none. 8 unless set. */
    public Simulation<S> delayEvery(int events) {
        return with(hazards.delayEvery(events));
    }

    /** One in so many events between contexts comes once more; 0 for none. 8 unless set. */
    public Simulation<S> repeatEvery(int events) {
        return with(hazards.repeatEvery(events));
    }

    /** Whether events between contexts that have no order among them come in any. They do unless set. */
    public Simulation<S> reorder(boolean isReordered) {
        return with(hazards.reordered(isReordered));
    }

    /** Another thread goes on at one in so many steps; 0 when only waiting makes room. 4 unless set. */
    public Simulation<S> yieldEvery(int steps) {
        return with(hazards.yieldEvery(steps));
    }

    /** Messages that were put aside in the end are no failure by themselves. They are unless set. */
    public Simulation<S> tolerateDeadLetters() {
        return new Simulation<>(system, seed, runs, hazards, true);
    }

    private Simulation<S> with(Hazards others) {
        return new Simulation<>(system, seed, runs, others, toleratesDeadLetters);
    }

    /**
     * Does all runs. What workers and hosts write to the log is left out, unless a run has failed: then the smallest such run is done once
     * more, with its log. With the system property {@code tenon.simulation.seed} it does the one that the property says, and with
     * {@code tenon.simulation.runs} as many as that says.
     *
     * @param invariant throws when something is wrong, as assertions do; asked when all has come to its end and nothing goes wrong any more
     * @throws SimulationFailure when it does, for the first run in which it does: with what the smallest such run did, and how to see it again
     */
    public void check(Consumer<? super S> invariant) {
        String told = System.getProperty(SimulationFailure.PROPERTY);
        if (told != null) {
            Run.Result result = logged(Course.parse(told), invariant);
            if (result.failure().isDefined()) {
                throw failure("with -D" + SimulationFailure.PROPERTY + "=" + told, told, result, result);
            }
            return;
        }
        int all = Integer.getInteger(RUNS_PROPERTY, runs);
        for (Search.Found found : Search.first(all, number -> run(Course.of(seed + number), invariant))) {
            Run.Result smallest = Shrinker.shrink(fewer -> run(fewer, invariant), found.result());
            logged(smallest.course(), invariant);
            String course = Course.of(seed + found.number()).toString();
            throw failure("in run " + (found.number() + 1) + " of " + all, course, found.result(), smallest);
        }
    }

    /** Does one run. Takes what {@link SimulationFailure#seed} and {@link SimulationFailure#smallest} give. */
    public Replay replay(String course, Consumer<? super S> invariant) {
        Run.Result result = logged(Course.parse(course), invariant);
        return new Replay(result.failure(), result.transcript().text());
    }

    private Run.Result run(Course course, Consumer<? super S> invariant) {
        return Run.of(system, invariant, toleratesDeadLetters, course, hazards, Strike.NONE, false);
    }

    /** The same, with what it writes to the log: of a run that somebody wants to see. */
    private Run.Result logged(Course course, Consumer<? super S> invariant) {
        return Run.of(system, invariant, toleratesDeadLetters, course, hazards, Strike.NONE, true);
    }

    private static SimulationFailure failure(String where, String course, Run.Result found, Run.Result smallest) {
        Throwable thrown = smallest.failure().get();
        String text = "The simulation has failed " + where + ": " + thrown.getMessage() + "\n\n"
                + "Run it again:    -D" + SimulationFailure.PROPERTY + "=" + course + "\n"
                + "The smallest:    -D" + SimulationFailure.PROPERTY + "=" + smallest.course() + "\n"
                + "Its last step:   " + smallest.lastStep() + "\n"
                + "Of its " + smallest.choices() + " choices "
                + smallest.course().choices().get().size() + " were not the first possibility; of the "
                + found.choices() + " of the run that was found, "
                + found.course().choices().get().size() + ".\n\n"
                + "What the smallest run did (! is what went wrong, or was started):\n"
                + shortened(smallest.transcript());
        return new SimulationFailure(
                text,
                course,
                smallest.course().toString(),
                smallest.failedAt(),
                smallest.transcript().text(),
                thrown);
    }

    private static String shortened(Transcript transcript) {
        Seq<String> lines = transcript.lines();
        return (lines.size() <= MOST_LINES
                        ? lines
                        : lines.takeRight(MOST_LINES)
                                .prepend("... and before that " + (lines.size() - MOST_LINES) + " lines"))
                .mkString("\n");
    }
}
