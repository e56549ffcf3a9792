package dev.tenon.testing.simulation;

import dev.tenon.effect.Eff;
import dev.tenon.platform.HasFibers;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Lets a process crash at every effect of one command: the system is set up, the command is given, and at one point of it, another one in
 * each run, the process that is at it crashes. It starts again from what was committed, all comes to its end, and the invariant must hold. The
 * points are those of the command and of all that follows from it: before each effect and commit, after each commit and call of the world
 * outside. Immutable.
 *
 * @param <S> what {@code system} makes for the check to look at
 */
public final class CrashPoints<S> {

    private static final Course COURSE = Course.parse("1/");

    private final Function<? super World, ? extends S> system;
    private final Function<? super S, ? extends Eff<HasFibers, ?>> command;

    private CrashPoints(
            Function<? super World, ? extends S> system, Function<? super S, ? extends Eff<HasFibers, ?>> command) {
        this.system = system;
        this.command = command;
    }

    /**
     * The crash points of a command.
     *
     * @param system starts processes and sets the scene
     * @param command what somebody asks a process to do, by {@link SimulatedProcess#ask}; whoever asks again after a crash repeats it here
     */
    public static <S> CrashPoints<S> of(
            Function<? super World, ? extends S> system, Function<? super S, ? extends Eff<HasFibers, ?>> command) {
        return new CrashPoints<>(system, command);
    }

    /**
     * Does it without a crash, and then with one at each point.
     *
     * @param invariant throws when something is wrong, as assertions do
     * @return at how many points it has crashed
     * @throws AssertionError with the point and what was done, when the invariant does not hold
     */
    public int check(Consumer<? super S> invariant) {
        int points = run(invariant, 0);
        for (int point = 1; point <= points; point++) {
            run(invariant, point);
        }
        return points;
    }

    private int run(Consumer<? super S> invariant, int crashAt) {
        Run.Result result = Run.of(this::commanded, invariant, false, COURSE, Hazards.NONE, crashAt);
        result.failure().forEach(thrown -> {
            throw new AssertionError(
                    (crashAt == 0 ? "Without any crash: " : "With a crash at point " + crashAt + ": ")
                            + thrown.getMessage()
                            + "\n\nWhat was done (! is what went wrong, or was started):\n"
                            + result.transcript().text(),
                    thrown);
        });
        return result.points();
    }

    private S commanded(World world) {
        S made = system.apply(world);
        world.client("command", Eff.suspend(() -> command.apply(made)));
        return made;
    }
}
