package dev.tenon.effect;

import static dev.tenon.effect.Observed.effect;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for programs that are interrupted, in both evaluators. */
class InterruptionLawsTest {

    private static final Failure INTERRUPTED = new Failure.Interrupted();

    @Provide
    Arbitrary<Program> programs() {
        return Programs.programs();
    }

    @Provide
    Arbitrary<Program> calm() {
        return Programs.calmPrograms();
    }

    private static Eff<World, Integer> interrupts() {
        return Eff.of(() -> {
            Thread.currentThread().interrupt();
            return 0;
        });
    }

    private static Eff<World, Integer> adds(List<String> log, String line) {
        return Eff.of(() -> {
            log.add(line);
            return 0;
        });
    }

    /** What is observed, as a chain and in a block, in both evaluators. */
    private static List<Observed> observed(Function<List<String>, Eff<World, Integer>> program) {
        List<Observed> all = new ArrayList<>();
        for (int maxDepth : new int[] {0, 3, Evaluation.MAX_DEPTH}) {
            all.add(Observed.of(program, maxDepth));
            all.add(Observed.of(log -> Eff.direct(run -> run.await(program.apply(log))), maxDepth));
        }
        return all;
    }

    private static void interruptedAfter(List<String> log, Function<List<String>, Eff<World, Integer>> program) {
        assertThat(observed(program)).containsOnly(new Observed(INTERRUPTED, log));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void what_was_interrupted_before_does_nothing(@ForAll("programs") Program p) {
        interruptedAfter(List.of(), log -> interrupts().then(adds(log, "first")).then(effect(p, log)));
        interruptedAfter(
                List.of(),
                log -> interrupts().then(adds(log, "first").then(effect(p, log)).uninterruptible()));
        interruptedAfter(
                List.of(),
                log -> interrupts()
                        .then(Eff.acquireRelease(
                                adds(log, "acquire"), held -> effect(p, log), held -> effect(p, log))));
        interruptedAfter(
                List.of(), log -> interrupts().then(Eff.fork(effect(p, log)).as(0)));
        interruptedAfter(List.of(), log -> interrupts().then(Eff.race(effect(p, log), effect(p, log))));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void what_is_uninterruptible_goes_on_to_its_end(@ForAll("calm") Program p) {
        for (Observed alone : observed(log -> effect(p, log).recover(failure -> -1))) {
            interruptedAfter(
                    alone.log(),
                    log -> interrupts()
                            .then(effect(p, log).recover(failure -> -1))
                            .<World>uninterruptible()
                            .then(adds(log, "never")));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void finalizers_run_once_and_as_if_nothing_had_interrupted(@ForAll("calm") Program p) {
        for (Observed alone : observed(log -> effect(p, log))) {
            interruptedAfter(
                    alone.log(), log -> interrupts().then(adds(log, "never")).ensuring(effect(p, log)));
            interruptedAfter(
                    alone.log(), log -> interrupts().then(adds(log, "never")).onInterrupt(effect(p, log)));
            interruptedAfter(
                    alone.log(),
                    log -> Eff.acquireRelease(interrupts(), held -> effect(p, log), held -> adds(log, "never")));
            interruptedAfter(
                    alone.log(),
                    log -> Eff.scoped(scope -> scope.<World>onClose(effect(p, log))
                            .then(interrupts())
                            .then(adds(log, "never"))));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void no_handler_sees_an_interruption(@ForAll("programs") Program p) {
        interruptedAfter(
                List.of(),
                log -> interrupts()
                        .then(adds(log, "never"))
                        .<World>recoverWith(failure -> effect(p, log))
                        .<World>orElse(effect(p, log))
                        .<World, Failure.Interrupted>catchSome(Failure.Interrupted.class, failure -> effect(p, log))
                        .<World, Integer>fold(failure -> 1, value -> value)
                        .<World>mapFailure(failure -> new Failure.Forbidden("no"))
                        .<World>either()
                        .then(adds(log, "never")));
    }
}
