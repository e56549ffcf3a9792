package dev.tenon.effect;

import static dev.tenon.effect.Runs.failed;
import static dev.tenon.effect.Runs.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Runs.Refused;
import io.vavr.Tuple;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.ArrayList;
import java.util.List;

/** What each operator does, once each. */
class OperatorsTest {

    private static final Refused REFUSED = new Refused(1);
    private static final Eff<Object, Integer> ONE = Eff.pure(1);
    private static final Eff<Object, Integer> NONE = Eff.fail(REFUSED);

    @AtEveryDepth
    void on_values(int maxDepth) {
        assertThat(value(ONE.as("x"), maxDepth)).isEqualTo("x");
        assertThat(value(ONE.asUnit(), maxDepth)).isEqualTo(Unit.UNIT);
        assertThat(value(ONE.then(Eff.pure("next")), maxDepth)).isEqualTo("next");
        assertThat(value(ONE.zip(Eff.pure("b")), maxDepth)).isEqualTo(Tuple.of(1, "b"));
        assertThat(value(ONE.zipWith(Eff.<Object, Integer>pure(2), Integer::sum), maxDepth))
                .isEqualTo(3);
        assertThat(value(ONE.filterOrFail(x -> x == 1, REFUSED), maxDepth)).isEqualTo(1);
        assertThat(failed(ONE.filterOrFail(x -> x == 2, REFUSED), maxDepth).failure())
                .isEqualTo(REFUSED);
        assertThat(failed(ONE.filterOrFail(x -> x == 2, Refused::new), maxDepth).failure())
                .isEqualTo(REFUSED);
        List<Integer> tapped = new ArrayList<>();
        assertThat(value(ONE.tap(x -> Eff.of(() -> tapped.add(x))), maxDepth)).isEqualTo(1);
        assertThat(tapped).containsExactly(1);
        assertThat(failed(ONE.tap(x -> NONE), maxDepth).failure()).isEqualTo(REFUSED);
    }

    @AtEveryDepth
    void on_failures(int maxDepth) {
        Eff<Object, Integer> other = Eff.pure(2);
        assertThat(value(NONE.recover(failure -> failure.message().length()), maxDepth))
                .isEqualTo(9);
        assertThat(value(NONE.recoverWith(failure -> other), maxDepth)).isEqualTo(2);
        assertThat(value(NONE.orElse(other), maxDepth)).isEqualTo(2);
        assertThat(value(NONE.catchSome(Refused.class, refused -> Eff.pure(refused.number() + 2)), maxDepth))
                .isEqualTo(3);
        assertThat(failed(NONE.catchSome(Failure.NotFound.class, absent -> other), maxDepth)
                        .failure())
                .isEqualTo(REFUSED);
        assertThat(failed(NONE.mapFailure(failure -> new Refused(2)), maxDepth).failure())
                .isEqualTo(new Refused(2));
        assertThat(Runs.run(NONE.fold(failure -> "no", x -> "yes"), maxDepth)).isEqualTo(new Exit.Success<>("no"));
        assertThat(Runs.run(ONE.fold(failure -> "no", x -> "yes"), maxDepth)).isEqualTo(new Exit.Success<>("yes"));
        assertThat(value(NONE.either(), maxDepth)).isEqualTo(Either.left(REFUSED));
        assertThat(value(ONE.either(), maxDepth)).isEqualTo(Either.right(1));
        assertThat(value(NONE.option(), maxDepth)).isEqualTo(Option.none());
        assertThat(value(ONE.option(), maxDepth)).isEqualTo(Option.some(1));
    }

    @AtEveryDepth
    void what_the_success_side_of_fold_throws_does_not_reach_the_failure_side(int maxDepth) {
        Eff<Object, String> eff = ONE.fold(failure -> "handled", x -> {
            throw new FailureException(REFUSED);
        });
        assertThat(failed(eff, maxDepth).failure()).isEqualTo(REFUSED);
    }

    @AtEveryDepth
    void of_other_types(int maxDepth) {
        assertThat(value(Eff.fromEither(Either.right(1)), maxDepth)).isEqualTo(1);
        assertThat(failed(Eff.fromEither(Either.left(REFUSED)), maxDepth).failure())
                .isEqualTo(REFUSED);
        assertThat(value(Eff.fromOption(Option.some(1), REFUSED), maxDepth)).isEqualTo(1);
        assertThat(failed(Eff.fromOption(Option.none(), REFUSED), maxDepth).failure())
                .isEqualTo(REFUSED);
        assertThat(failed(Eff.fromOption(Option.none(), () -> REFUSED), maxDepth)
                        .failure())
                .isEqualTo(REFUSED);
        assertThat(value(Eff.fromTry(Try.success(1)), maxDepth)).isEqualTo(1);
        assertThat(failed(Eff.fromTry(Try.failure(new FailureException(REFUSED))), maxDepth)
                        .failure())
                .isEqualTo(REFUSED);
    }

    @AtEveryDepth
    void of_many(int maxDepth) {
        assertThat(value(Eff.traverse(List.of(1, 2), x -> Eff.pure(x * 2)), maxDepth))
                .containsExactly(2, 4);
        assertThat(value(Eff.sequence(List.of(ONE, ONE)), maxDepth)).containsExactly(1, 1);
        assertThat(value(Eff.traverse(List.<Integer>of(), x -> NONE), maxDepth)).isEmpty();
        List<Integer> seen = new ArrayList<>();
        Eff<Object, Unit> each =
                Eff.forEach(List.of(1, 2, 3), x -> x == 2 ? NONE : Eff.<Object, Boolean>of(() -> seen.add(x)));
        assertThat(failed(each, maxDepth).failure()).isEqualTo(REFUSED);
        assertThat(seen).containsExactly(1);
    }

    @AtEveryDepth
    void on_a_condition(int maxDepth) {
        assertThat(value(Eff.when(false, NONE), maxDepth)).isEqualTo(Unit.UNIT);
        assertThat(failed(Eff.when(true, NONE), maxDepth).failure()).isEqualTo(REFUSED);
        assertThat(value(Eff.unless(true, NONE), maxDepth)).isEqualTo(Unit.UNIT);
    }

    @AtEveryDepth
    void in_another_environment_and_back(int maxDepth) {
        Eff<String, Integer> length = Eff.access(String::length);
        assertThat(value(length.provide("four"), maxDepth)).isEqualTo(4);
        Eff<String, String> eff = length.<String>local(text -> text + text)
                .<String, Integer>map(x -> {
                    throw new IllegalStateException();
                })
                .<String>local(text -> text + "!")
                .<String, String>fold(failure -> "failed", x -> "value")
                .flatMap(text -> Eff.access(environment -> text + " in " + environment));
        assertThat(Evaluation.run(eff, "home", maxDepth)).isEqualTo(new Exit.Success<>("failed in home"));
    }

    @AtEveryDepth
    void exits(int maxDepth) {
        assertThat(Runs.run(ONE, maxDepth).map(x -> x + 1)).isEqualTo(new Exit.Success<>(2));
        assertThat(Runs.run(NONE, maxDepth).map(x -> x + 1).isSuccess()).isFalse();
        assertThatThrownBy(() -> NONE.runOrThrow("environment"))
                .isInstanceOfSatisfying(
                        FailureException.class,
                        thrown -> assertThat(thrown.failure()).isEqualTo(REFUSED));
        RuntimeException bug = new IllegalStateException("bug");
        assertThatThrownBy(() -> ONE.map(x -> {
                            throw bug;
                        })
                        .runOrThrow("environment"))
                .isInstanceOf(FailureException.class)
                .hasCause(bug);
        assertThatThrownBy(() -> Eff.pure(null)).isInstanceOf(NullPointerException.class);
    }
}
