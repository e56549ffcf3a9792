package dev.tenon.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Runs.Refused;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Descriptions of any size run on the default stack. */
class StackSafetyTest {

    private static final int MANY = 1_000_000;
    private static final int DEEP = 100_000;

    @AtEveryDepth
    void a_million_left_nested_flat_maps(int maxDepth) {
        Eff<Object, Integer> eff = Eff.pure(0);
        for (int i = 0; i < MANY; i++) {
            eff = eff.flatMap(x -> Eff.pure(x + 1));
        }
        assertThat(Runs.value(eff, maxDepth)).isEqualTo(MANY);
    }

    @AtEveryDepth
    void a_million_right_nested_flat_maps(int maxDepth) {
        assertThat(Runs.value(countTo(MANY, 0), maxDepth)).isEqualTo(MANY);
    }

    private static Eff<Object, Integer> countTo(int end, int i) {
        return i == end ? Eff.pure(i) : Eff.<Object, Integer>pure(i + 1).flatMap(next -> countTo(end, next));
    }

    @AtEveryDepth
    void a_million_maps(int maxDepth) {
        Eff<Object, Integer> eff = Eff.pure(0);
        for (int i = 0; i < MANY; i++) {
            eff = eff.map(x -> x + 1);
        }
        assertThat(Runs.value(eff, maxDepth)).isEqualTo(MANY);
    }

    @AtEveryDepth
    void a_million_calls_that_are_not_in_tail_position(int maxDepth) {
        assertThat(Runs.value(sumTo(MANY), maxDepth)).isEqualTo((long) MANY * (MANY + 1) / 2);
    }

    private static Eff<Object, Long> sumTo(int n) {
        return n == 0
                ? Eff.pure(0L)
                : Eff.<Object, Integer>pure(n).flatMap(x -> sumTo(x - 1).map(sum -> sum + x));
    }

    @AtEveryDepth
    void a_million_suspended_effects(int maxDepth) {
        assertThat(Runs.value(suspended(MANY), maxDepth)).isEqualTo(0);
    }

    private static Eff<Object, Integer> suspended(int n) {
        return n == 0 ? Eff.pure(0) : Eff.suspend(() -> suspended(n - 1));
    }

    @AtEveryDepth
    void traverse_of_a_million_elements(int maxDepth) {
        Iterable<Integer> items = () -> IntStream.range(0, MANY).iterator();
        assertThat(Runs.value(
                        Eff.traverse(items, x -> Eff.<Object, Integer>pure(x).map(y -> y + 1)), maxDepth))
                .hasSize(MANY)
                .endsWith(MANY);
        assertThat(Runs.value(Eff.<Object, Integer>forEach(items, Eff::pure), maxDepth))
                .isEqualTo(Unit.UNIT);
    }

    @AtEveryDepth
    void deep_finalizers_and_handlers(int maxDepth) {
        AtomicInteger finalized = new AtomicInteger();
        Eff<Object, Integer> eff = Eff.fail(new Refused(0));
        for (int i = 0; i < DEEP; i++) {
            eff = eff.ensuring(Eff.of(finalized::incrementAndGet))
                    .mapFailure(failure -> new Refused(((Refused) failure).number() + 1))
                    .catchSome(Failure.NotFound.class, notFound -> Eff.pure(1))
                    .recoverWith(failure -> Eff.fail(failure))
                    .<Object>local(environment -> environment);
        }
        assertThat(Runs.failed(eff, maxDepth).failure()).isEqualTo(new Refused(DEEP));
        assertThat(finalized).hasValue(DEEP);
    }

    @AtEveryDepth
    void a_finalizer_inside_a_finalizer_inside_a_finalizer(int maxDepth) {
        Eff<Object, Integer> eff = Eff.pure(1);
        for (int i = 0; i < DEEP; i++) {
            eff = Eff.<Object, Integer>pure(i).ensuring(eff);
        }
        assertThat(Runs.value(eff, maxDepth)).isEqualTo(DEEP - 1);
    }

    @AtEveryDepth
    void handlers_that_throw_again_and_again(int maxDepth) {
        Eff<Object, Integer> eff = Eff.fail(new Refused(0));
        for (int i = 0; i < DEEP; i++) {
            eff = eff.recover(failure -> {
                throw new FailureException(new Refused(1));
            });
        }
        Exit.Failed<Integer> failed = Runs.failed(eff, maxDepth);
        assertThat(failed.failure()).isEqualTo(new Refused(1));
        assertThat(failed.render()).contains("refused 0");
    }

    @AtEveryDepth
    void recursion_of_direct_blocks(int maxDepth) {
        int depth = maxDepth == Evaluation.MAX_DEPTH ? 2 * DEEP : DEEP / 10;
        assertThat(Runs.value(nested(depth), maxDepth)).isEqualTo((long) depth);
    }

    private static Eff<Object, Long> nested(int n) {
        return Eff.direct(run -> n == 0 ? 0L : 1 + run.await(nested(n - 1)));
    }

    @AtEveryDepth
    void recursion_of_direct_blocks_through_operators(int maxDepth) {
        int depth = maxDepth == Evaluation.MAX_DEPTH ? DEEP : 10_000;
        assertThat(Runs.value(mixed(depth), maxDepth)).isEqualTo((long) depth);
    }

    private static Eff<Object, Long> mixed(int n) {
        return Eff.direct(run -> n == 0
                ? 0L
                : run.await(Eff.<Object, Integer>pure(n - 1)
                        .flatMap(m -> mixed(m))
                        .map(x -> x + 1)
                        .ensuring(Eff.unit())));
    }
}
