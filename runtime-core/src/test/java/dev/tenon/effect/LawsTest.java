package dev.tenon.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every effect, in both evaluators. */
class LawsTest {

    @Provide
    Arbitrary<Program> programs() {
        return Programs.programs();
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void both_evaluators_do_what_plain_java_would_do(@ForAll("programs") Program program) {
        Observed expected = plainly(program);
        for (int maxDepth : new int[] {0, 1, 3, Evaluation.MAX_DEPTH}) {
            assertThat(Observed.of(log -> Observed.effect(program, log), maxDepth))
                    .isEqualTo(expected);
        }
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void statements_of_a_block_do_what_plain_java_would_do(@ForAll("programs") Program program) {
        Observed expected = plainly(program);
        for (int maxDepth : new int[] {0, 1, 3, Evaluation.MAX_DEPTH}) {
            assertThat(Observed.of(log -> Program.block(program, log).local(World::number), maxDepth))
                    .isEqualTo(expected);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void pure_then_flat_map_is_the_function(@ForAll int value, @ForAll("programs") Program next) {
        Observed.same(
                log -> Eff.<World, Integer>pure(value).flatMap(x -> add(x, next, log)), log -> add(value, next, log));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void flat_map_of_pure_changes_nothing(@ForAll("programs") Program program) {
        Observed.same(
                log -> Observed.effect(program, log).flatMap(x -> Eff.pure(x)), log -> Observed.effect(program, log));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void flat_map_is_associative(
            @ForAll("programs") Program p, @ForAll("programs") Program q, @ForAll("programs") Program r) {
        Observed.same(
                log -> Observed.effect(p, log)
                        .<World, Integer>flatMap(x -> add(x, q, log))
                        .flatMap(y -> add(y, r, log)),
                log -> Observed.effect(p, log)
                        .flatMap(x -> add(x, q, log).<World, Integer>flatMap(y -> add(y, r, log))));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void map_keeps_identity_and_composition(@ForAll("programs") Program program) {
        Observed.same(log -> Observed.effect(program, log).map(x -> x), log -> Observed.effect(program, log));
        Observed.same(
                log -> Observed.effect(program, log)
                        .<World, Integer>map(x -> x * 2)
                        .map(x -> x + 1),
                log -> Observed.effect(program, log).map(x -> x * 2 + 1));
    }

    @AtEveryDepth
    void nothing_happens_before_run_and_everything_twice_in_two_runs(int maxDepth) {
        AtomicInteger calls = new AtomicInteger();
        Eff<Object, Integer> eff = Eff.<Object, Integer>of(calls::incrementAndGet)
                .tap(x -> Eff.of(calls::incrementAndGet))
                .then(Eff.suspend(() -> Eff.pure(calls.incrementAndGet())))
                .then(Eff.direct(run -> calls.incrementAndGet()))
                .then(Eff.traverse(List.of(1, 2), x -> Eff.of(calls::incrementAndGet)))
                .then(Eff.access(environment -> calls.incrementAndGet()));
        assertThat(calls).hasValue(0);
        assertThat(Runs.value(eff, maxDepth)).isEqualTo(7);
        assertThat(Runs.value(eff, maxDepth)).isEqualTo(14);
    }

    @AtEveryDepth
    void an_effect_is_an_ordinary_value_of_another_effect(int maxDepth) {
        AtomicInteger calls = new AtomicInteger();
        Eff<Object, Integer> inner = Eff.of(calls::incrementAndGet);
        Eff<Object, Eff<Object, Integer>> outer =
                Eff.<Object, Eff<Object, Integer>>pure(inner).map(x -> x).flatMap(x -> Eff.pure(x));
        assertThat(Runs.value(outer, maxDepth)).isSameAs(inner);
        assertThat(calls).hasValue(0);
        Eff<Object, Integer> flattened = outer.flatMap(x -> x);
        assertThat(Runs.value(flattened, maxDepth)).isEqualTo(1);
    }

    private static Eff<World, Integer> add(int x, Program next, List<String> log) {
        return Observed.effect(next, log).map(y -> x + y);
    }

    private static Observed plainly(Program program) {
        List<String> log = new ArrayList<>();
        try {
            return new Observed(Program.plain(program, 100, log), log);
        } catch (Program.Plain plain) {
            return new Observed(plain.failure(), log);
        }
    }
}
