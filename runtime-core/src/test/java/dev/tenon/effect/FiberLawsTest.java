package dev.tenon.effect;

import static dev.tenon.effect.Observed.effect;
import static dev.tenon.effect.Observed.same;
import static dev.tenon.effect.Observed.total;

import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What runs beside or in time does what it would do alone, in both evaluators. */
class FiberLawsTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Eff<World, Integer> NEVER = Eff.<World>sleep(DAY).as(0);

    @Provide
    Arbitrary<Program> programs() {
        return Programs.programs();
    }

    @Provide
    Arbitrary<Program> calm() {
        return Programs.calmPrograms();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_timeout_that_does_not_strike_changes_nothing(@ForAll("calm") Program p) {
        same(log -> Eff.timeout(effect(p, log), DAY), log -> effect(p, log));
        same(log -> Eff.timeoutTo(effect(p, log), DAY, NEVER), log -> effect(p, log));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void fork_and_join_change_nothing(@ForAll("calm") Program p) {
        same(log -> Eff.<World, Integer>fork(effect(p, log)).flatMap(Fiber::<World>join), log -> effect(p, log));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void await_yields_what_a_run_would(@ForAll("calm") Program p) {
        same(
                log -> Eff.<World, Integer>fork(effect(p, log))
                        .<World, Exit<Integer>>flatMap(Fiber::<World>await)
                        .flatMap(exit -> Eff.fromEither(exit.toEither())),
                log -> effect(p, log));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void parallel_of_independent_effects_is_zip(@ForAll("calm") Program p, @ForAll("calm") Program q) {
        List<String> unseen = new ArrayList<>();
        same(
                log -> Eff.<World, Integer, Integer>parallel(effect(p, log), total(q, unseen))
                        .map(both -> 31 * both._1() + both._2()),
                log -> effect(p, log).zipWith(total(q, unseen), (a, b) -> 31 * a + b));
        same(
                log -> Eff.<World, Integer, Integer>parallel(total(q, unseen), effect(p, log))
                        .map(both -> 31 * both._1() + both._2()),
                log -> total(q, unseen).zipWith(effect(p, log), (a, b) -> 31 * a + b));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_race_against_nothing_is_won(@ForAll("calm") Program p) {
        same(log -> Eff.race(total(p, log), NEVER), log -> total(p, log));
        same(log -> Eff.race(NEVER, total(p, log)), log -> total(p, log));
        same(log -> Eff.raceAll(List.of(effect(p, log))), log -> effect(p, log));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void parTraverse_with_one_fiber_is_traverse(@ForAll("calm") Program p, @ForAll("calm") Program q) {
        same(
                log -> Eff.<World, Program, Integer>parTraverse(1, List.of(p, q, p), each -> effect(each, log))
                        .map(FiberLawsTest::digest),
                log -> Eff.<World, Program, Integer>traverse(List.of(p, q, p), each -> effect(each, log))
                        .map(FiberLawsTest::digest));
    }

    private static int digest(Iterable<Integer> values) {
        return Vector.ofAll(values).foldLeft(7, (sum, value) -> 31 * sum + value);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void what_is_memoized_runs_once(@ForAll("programs") Program p) {
        same(
                log -> Eff.<World, Integer>memoize(effect(p, log))
                        .flatMap(memo -> memo.zipWith(memo, (a, b) -> 31 * a + b)),
                log -> effect(p, log).map(a -> 31 * a + a));
        same(
                log -> Eff.<World, Integer>memoize(effect(p, log)).flatMap(memo -> memo.<World>orElse(memo)),
                log -> effect(p, log));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void retry_goes_on_so_often(@ForAll("programs") Program p) {
        same(log -> Eff.retry(effect(p, log), Schedule.recurs(0)), log -> effect(p, log));
        same(
                log -> Eff.retry(effect(p, log), Schedule.recurs(2)),
                log -> effect(p, log).<World>orElse(effect(p, log)).orElse(effect(p, log)));
        same(
                log -> Eff.retry(effect(p, log), Schedule.recurs(1).andThen(Schedule.recurs(2))),
                log -> Eff.retry(effect(p, log), Schedule.recurs(3)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void repeat_goes_on_so_often(@ForAll("programs") Program p) {
        same(
                log -> Eff.repeat(effect(p, log), Schedule.recurs(2)),
                log -> effect(p, log).then(effect(p, log)).then(effect(p, log)));
        same(
                log -> Eff.repeat(effect(p, log), Schedule.recurs(3).and(Schedule.once())),
                log -> Eff.repeat(effect(p, log), Schedule.once().or(Schedule.recurs(0))));
    }
}
