package dev.tenon.effect;

import static dev.tenon.effect.Runs.defect;
import static dev.tenon.effect.Runs.failed;
import static dev.tenon.effect.Runs.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Runs.Refused;
import java.util.concurrent.atomic.AtomicInteger;

/** Chains that are too long for a frame of the Java stack for each operator. */
final class LongChainTest {

    private static final int LONG = 1_000;

    private static Eff<Object, Integer> plus(Eff<Object, Integer> start, int links) {
        Eff<Object, Integer> eff = start;
        for (int i = 0; i < links; i++) {
            eff = i % 2 == 0 ? eff.map(x -> x + 1) : eff.flatMap(x -> Eff.pure(x + 1));
        }
        return eff;
    }

    @AtEveryDepth
    void chains_of_any_length_do_every_step_in_order(int maxDepth) {
        for (int links = 0; links < 40; links++) {
            Eff<Object, Integer> eff = Eff.pure(0);
            int expected = 0;
            for (int i = 0; i < links; i++) {
                int step = i;
                eff = i % 3 == 0 ? eff.flatMap(x -> Eff.of(() -> 2 * x + step)) : eff.map(x -> 2 * x + step);
                expected = 2 * expected + i;
            }
            assertThat(value(eff, maxDepth)).as("%s links", links).isEqualTo(expected);
        }
    }

    @AtEveryDepth
    void a_failure_passes_by_all_steps_up_to_the_handler(int maxDepth) {
        AtomicInteger passed = new AtomicInteger();
        Eff<Object, Integer> eff = plus(Eff.pure(0), LONG).flatMap(x -> Eff.fail(new Refused(x)));
        for (int i = 0; i < LONG; i++) {
            eff = eff.map(x -> passed.incrementAndGet());
        }
        Eff<Object, Integer> recovered = plus(eff.recover(failure -> ((Refused) failure).number()), LONG);

        assertThat(value(recovered, maxDepth)).isEqualTo(2 * LONG);
        assertThat(passed).hasValue(0);
        assertThat(failed(eff, maxDepth).failure()).isEqualTo(new Refused(LONG));
    }

    @AtEveryDepth
    void what_a_step_throws_is_recovered_from_further_on(int maxDepth) {
        IllegalStateException bug = new IllegalStateException("bug");
        Eff<Object, Integer> thrown = plus(
                plus(Eff.pure(0), LONG).map(x -> {
                    throw bug;
                }),
                LONG);

        assertThat(value(plus(thrown.recover(failure -> 1), LONG), maxDepth)).isEqualTo(LONG + 1);
        assertThat(defect(plus(thrown, LONG), maxDepth)).isSameAs(bug);
    }

    @AtEveryDepth
    void a_handler_that_throws_keeps_what_it_handled_and_is_handled_by_the_next(int maxDepth) {
        IllegalStateException bug = new IllegalStateException("bug");
        Eff<Object, Integer> eff = plus(
                plus(Eff.fail(new Refused(1)), LONG).recover(failure -> {
                    throw bug;
                }),
                LONG);

        Exit.Failed<Integer> failed = failed(eff, maxDepth);
        assertThat(failed.failure()).isEqualTo(new Failure.Defect(bug));
        assertThat(failed.cause().suppressed().head().failure()).isEqualTo(new Refused(1));
        assertThat(value(eff.recover(failure -> 2), maxDepth)).isEqualTo(2);
    }

    @AtEveryDepth
    void an_interruption_ends_a_long_chain_and_no_handler_sees_it(int maxDepth) {
        AtomicInteger steps = new AtomicInteger();
        Eff<Object, Integer> eff = Eff.pure(0);
        for (int i = 0; i < LONG; i++) {
            int step = i;
            eff = eff.map(x -> {
                        if (step == 0) {
                            Thread.currentThread().interrupt();
                        }
                        return steps.incrementAndGet();
                    })
                    .flatMap(x -> Eff.<Object, Integer>of(() -> x))
                    .recover(failure -> -1);
        }

        assertThat(failed(eff, maxDepth).failure()).isEqualTo(new Failure.Interrupted());
        assertThat(Thread.interrupted()).isTrue();
        assertThat(steps).hasValue(1);
    }

    @AtEveryDepth
    void a_long_chain_that_calls_nothing_is_interrupted_between_steps(int maxDepth) {
        AtomicInteger steps = new AtomicInteger();
        Eff<Object, Integer> eff = Eff.<Object>unit().flatMap(unit -> {
            Thread.currentThread().interrupt();
            return Eff.pure(0);
        });
        for (int i = 0; i < LONG; i++) {
            eff = eff.flatMap(x -> {
                steps.incrementAndGet();
                return Eff.suspend(() -> Eff.pure(x));
            });
        }

        assertThat(failed(eff, maxDepth).failure()).isEqualTo(new Failure.Interrupted());
        assertThat(Thread.interrupted()).isTrue();
        assertThat(steps).hasValueLessThan(LONG);
    }

    @AtEveryDepth
    void a_pure_value_is_run_without_touching_an_interruption(int maxDepth) {
        Thread.currentThread().interrupt();
        assertThat(value(Eff.pure(7), maxDepth)).isEqualTo(7);
        assertThat(Thread.interrupted()).isTrue();
    }
}
