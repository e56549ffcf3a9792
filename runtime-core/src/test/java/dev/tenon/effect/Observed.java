package dev.tenon.effect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How a program ended and what it did on the way. Two programs are the same if nothing else can be observed of them. */
record Observed(Object result, List<String> log) {

    /** Runs a program that writes to a log. The thread stays interrupted if the program was. */
    static Observed of(Function<List<String>, Eff<World, Integer>> program, int maxDepth) {
        List<String> log = new ArrayList<>();
        Exit<Integer> exit = Evaluation.run(program.apply(log), new World(100), maxDepth);
        boolean interrupted = exit.fold(failed -> failed.failure() instanceof Failure.Interrupted, value -> false);
        assertThat(Thread.interrupted()).as("the thread stays interrupted").isEqualTo(interrupted);
        return new Observed(exit.<Object>fold(Exit.Failed::failure, value -> value), log);
    }

    /** Asserts that two programs are the same, each as a chain, in a longer chain and in a block, in both evaluators. */
    static void same(
            Function<List<String>, Eff<World, Integer>> left, Function<List<String>, Eff<World, Integer>> right) {
        Observed expected = of(right, Evaluation.MAX_DEPTH);
        for (int maxDepth : new int[] {0, 3, Evaluation.MAX_DEPTH}) {
            assertThat(of(left, maxDepth)).isEqualTo(expected);
            assertThat(of(right, maxDepth)).isEqualTo(expected);
            assertThat(of(inChain(left), maxDepth)).isEqualTo(expected);
            assertThat(of(inBlock(left), maxDepth)).isEqualTo(expected);
            assertThat(of(inBlock(right), maxDepth)).isEqualTo(expected);
        }
    }

    private static Function<List<String>, Eff<World, Integer>> inBlock(
            Function<List<String>, Eff<World, Integer>> program) {
        return log -> Eff.direct(run -> run.await(program.apply(log)));
    }

    /** Before operators that change nothing, and so many that they are evaluated in another way. */
    private static Function<List<String>, Eff<World, Integer>> inChain(
            Function<List<String>, Eff<World, Integer>> program) {
        return log -> Vector.range(0, 10)
                .foldLeft(
                        program.apply(log),
                        (chain, n) -> chain.<World, Integer>map(x -> x).flatMap(x -> Eff.pure(x)));
    }

    /** The effect of a program. */
    static Eff<World, Integer> effect(Program program, List<String> log) {
        return Program.effect(program, log).local(World::number);
    }

    /** That of a program which cannot fail. */
    static Eff<World, Integer> total(Program program, List<String> log) {
        return effect(program, log).recover(failure -> -1);
    }
}
