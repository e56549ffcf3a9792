package dev.tenon.effect;

import static dev.tenon.effect.Runs.defect;
import static dev.tenon.effect.Runs.failed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Runs.Refused;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What user functions throw or return wrongly is never lost, wherever they stand. */
class DefectTest {

    private static final Eff<Object, Integer> ONE = Eff.pure(1);
    private static final Eff<Object, Integer> REFUSED = Eff.fail(new Refused(1));

    /** Every operator with a function that does what {@code bad} does. */
    private static <T> Map<String, Eff<Object, ?>> everyOperator(Supplier<T> bad) {
        Map<String, Eff<Object, ?>> all = new LinkedHashMap<>(everyOperatorThatTakesAnyResult(bad));
        Supplier<Eff<Object, Integer>> eff = () -> cast(bad.get());
        Supplier<Failure> failure = () -> cast(bad.get());
        all.put("suspend", Eff.suspend(eff));
        all.put("accessEff", Eff.<Object, Integer>accessEff(environment -> eff.get()));
        all.put("traverse", Eff.traverse(List.of(1), x -> eff.get()));
        all.put("forEach", Eff.forEach(List.of(1), x -> eff.get()));
        all.put("flatMap", ONE.flatMap(x -> eff.get()));
        all.put("second flatMap", ONE.flatMap(x -> ONE.flatMap(y -> eff.get())));
        all.put("tap", ONE.tap(x -> eff.get()));
        all.put("recoverWith", REFUSED.recoverWith(f -> eff.get()));
        all.put("catchSome", REFUSED.catchSome(Refused.class, f -> eff.get()));
        all.put("mapFailure", REFUSED.mapFailure(f -> failure.get()));
        all.put("filterOrFail", ONE.filterOrFail(x -> false, x -> failure.get()));
        all.put("fromOption", Eff.fromOption(Option.none(), failure));
        all.put("acquireRelease (use)", Eff.acquireRelease(ONE, a -> ONE, a -> eff.get()));
        all.put("acquireRelease (release)", Eff.acquireRelease(ONE, a -> eff.get(), a -> ONE));
        return all;
    }

    private static <T> Map<String, Eff<Object, ?>> everyOperatorThatTakesAnyResult(Supplier<T> bad) {
        Supplier<Integer> value = () -> cast(bad.get());
        Map<String, Eff<Object, ?>> all = new LinkedHashMap<>();
        all.put("of", Eff.of(value::get));
        all.put("access", Eff.access(environment -> value.get()));
        all.put("effect", Eff.effect("Port.call", environment -> value.get()));
        all.put("direct", Eff.direct(run -> value.get()));
        all.put("await", Eff.direct(run -> run.await(ONE.map(x -> value.get()))));
        all.put("map", ONE.map(x -> value.get()));
        all.put("zipWith", ONE.zipWith(ONE, (a, b) -> value.get()));
        all.put("recover", REFUSED.recover(f -> value.get()));
        all.put("fold of a failure", REFUSED.fold(f -> value.get(), x -> x));
        all.put("fold of a value", ONE.fold(f -> 1, x -> value.get()));
        all.put("local", ONE.local(environment -> value.get()));
        return all;
    }

    @SuppressWarnings("unchecked") // null and what never returns have every type
    private static <T> T cast(Object value) {
        return (T) value;
    }

    @AtEveryDepth
    void what_a_function_throws_is_a_defect(int maxDepth) {
        RuntimeException bug = new IllegalArgumentException("bug");
        everyOperator(() -> {
                    throw bug;
                })
                .forEach((name, eff) ->
                        assertThat(defect(eff, maxDepth)).as(name).isSameAs(bug));
    }

    @AtEveryDepth
    void a_failure_exception_is_its_failure(int maxDepth) {
        everyOperator(() -> {
                    throw new FailureException(new Refused(7));
                })
                .forEach((name, eff) -> assertThat(
                                failed(Eff.<Object, Object>widen(eff), maxDepth).failure())
                        .as(name)
                        .isEqualTo(new Refused(7)));
    }

    @AtEveryDepth
    void null_is_a_defect_that_names_the_operator(int maxDepth) {
        everyOperator(() -> null)
                .forEach((name, eff) -> assertThat(defect(eff, maxDepth))
                        .as(name)
                        .isInstanceOf(NullPointerException.class)
                        .hasMessageContaining("null"));
        assertThat(defect(ONE.map(x -> null), maxDepth))
                .hasMessage("The function given to map returned null, which is never a value of an effect:"
                        + " use Option or Unit");
    }

    @AtEveryDepth
    void any_other_function_that_throws_makes_a_defect(int maxDepth) {
        IllegalStateException bug = new IllegalStateException("bug");
        Predicate<Integer> predicate = x -> {
            throw bug;
        };
        BiFunction<Failure, Cause, Eff<Object, Integer>> onFailure = (failure, cause) -> {
            throw bug;
        };
        Iterable<Integer> broken = () -> {
            throw bug;
        };
        Iterable<Integer> brokenLater = () -> new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Integer next() {
                if (next == 2) {
                    throw bug;
                }
                return next++;
            }
        };
        assertThat(defect(ONE.filterOrFail(predicate, new Refused(1)), maxDepth))
                .isSameAs(bug);
        assertThat(defect(ONE.filterOrFail(predicate, x -> new Refused(1)), maxDepth))
                .isSameAs(bug);
        assertThat(defect(REFUSED.onFailure(onFailure), maxDepth)).isSameAs(bug);
        assertThat(defect(Eff.traverse(broken, x -> ONE), maxDepth)).isSameAs(bug);
        assertThat(defect(Eff.traverse(brokenLater, x -> ONE), maxDepth)).isSameAs(bug);
        assertThat(defect(Eff.directUnit(run -> broken.iterator().next()), maxDepth))
                .isSameAs(bug);
        assertThat(defect(Eff.fromTry(Try.failure(bug)), maxDepth)).isSameAs(bug);
    }

    @AtEveryDepth
    void a_defect_can_be_recovered_from_anywhere_above(int maxDepth) {
        Function<Integer, Integer> bug = x -> {
            throw new IllegalStateException();
        };
        Eff<Object, Integer> eff = ONE.map(bug);
        for (int i = 0; i < 1_000; i++) {
            eff = eff.<Object, Integer>map(x -> x + 1).flatMap(Eff::pure);
        }
        assertThat(Runs.value(eff.recover(failure -> -1), maxDepth)).isEqualTo(-1);
        assertThat(Runs.value(eff.either(), maxDepth).isLeft()).isTrue();
        assertThat(Runs.value(eff.option(), maxDepth)).isEmpty();
        assertThat(Runs.value(eff.orElse(ONE), maxDepth)).isEqualTo(1);
    }

    @AtEveryDepth
    void a_handler_that_throws_keeps_what_it_handled(int maxDepth) {
        BinaryOperator<Integer> bug = (a, b) -> {
            throw new IllegalStateException("in the handler");
        };
        Exit.Failed<Integer> failed = failed(REFUSED.recover(failure -> bug.apply(1, 2)), maxDepth);
        assertThat(failed.failure().message()).contains("in the handler");
        assertThat(failed.cause().suppressed().map(Exit.Failed::failure)).containsExactly(new Refused(1));
    }

    @AtEveryDepth
    void a_stack_overflow_in_user_code_is_a_defect(int maxDepth) {
        assertThat(defect(ONE.map(DefectTest::forever), maxDepth)).isInstanceOf(StackOverflowError.class);
        assertThat(defect(Eff.direct(run -> forever(1)), maxDepth)).isInstanceOf(StackOverflowError.class);
    }

    @SuppressWarnings("InfiniteRecursion") // on purpose
    private static int forever(int x) {
        return 1 + forever(x + 1);
    }

    @AtEveryDepth
    void out_of_memory_passes_through_everything(int maxDepth) {
        OutOfMemoryError error = new OutOfMemoryError("on purpose");
        everyOperator(() -> {
                    throw error;
                })
                .forEach((name, eff) -> assertThatThrownBy(() ->
                                Runs.run(Eff.<Object, Object>widen(eff).recover(failure -> "recovered"), maxDepth))
                        .as(name)
                        .isSameAs(error));
    }
}
