package dev.tenon.testing.simulation;

import dev.tenon.effect.Eff;
import dev.tenon.platform.HasFibers;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Lets something go wrong at every effect of one command: the system is set up, the command is given, and at one point of it, another one in
 * each run, the process that is at it crashes, or what it does there fails, or it is interrupted. All comes to its end, and the invariant must
 * hold. The points are those of the command and of all that follows from it: before each effect; before and after each commit, each claim and
 * settlement of messages, and each call of the world outside. Immutable.
 *
 * @param <S> what {@code system} makes for the check to look at
 */
public final class CrashPoints<S> {

    private static final Course COURSE = Course.parse("1/");

    private final Function<? super World, ? extends S> system;
    private final Function<? super S, ? extends Eff<HasFibers, ?>> command;
    private final Set<Fault> faults;

    private CrashPoints(
            Function<? super World, ? extends S> system,
            Function<? super S, ? extends Eff<HasFibers, ?>> command,
            Set<Fault> faults) {
        this.system = system;
        this.command = command;
        this.faults = faults;
    }

    /**
     * The points of a command, and all faults that it can meet there.
     *
     * @param system starts processes and sets the scene
     * @param command what somebody asks a process to do, by {@link SimulatedProcess#ask}; whoever asks again after a crash repeats it here
     */
    public static <S> CrashPoints<S> of(
            Function<? super World, ? extends S> system, Function<? super S, ? extends Eff<HasFibers, ?>> command) {
        return new CrashPoints<>(system, command, HashSet.of(Fault.values()));
    }

    /** The same points, with these faults alone. */
    public CrashPoints<S> only(Fault... some) {
        return new CrashPoints<>(system, command, HashSet.of(some));
    }

    /**
     * Does it without a fault, and then with each at each point.
     *
     * @param invariant throws when something is wrong, as assertions do
     * @return how many faults there were, one after the other
     * @throws AssertionError with the fault and what was done, when the invariant does not hold
     */
    public int check(Consumer<? super S> invariant) {
        int all = run(invariant, 0);
        for (int number = 1; number <= all; number++) {
            run(invariant, number);
        }
        return all;
    }

    private int run(Consumer<? super S> invariant, int number) {
        Run.Result result = run(invariant, number, false);
        if (result.failure().isDefined()) {
            result = run(invariant, number, true);
        }
        Run.Result seen = result;
        seen.failure().forEach(thrown -> {
            throw new AssertionError(
                    (number == 0 ? "Without any fault: " : "With fault " + number + ": ")
                            + thrown.getMessage()
                            + "\n\nIts last step: " + seen.lastStep()
                            + "\n\nWhat was done (! is what went wrong, or was started):\n"
                            + seen.transcript().text(),
                    thrown);
        });
        return seen.occasions();
    }

    /** @param isLogged whether the log has what it does: that of a run that has failed is worth reading */
    private Run.Result run(Consumer<? super S> invariant, int number, boolean isLogged) {
        return Run.of(this::commanded, invariant, false, COURSE, Hazards.NONE, new Strike(faults, number), isLogged);
    }

    private S commanded(World world) {
        S made = system.apply(world);
        world.client("command", Eff.suspend(() -> command.apply(made)));
        return made;
    }
}
