package post;

import dev.tenon.Generated;
import dev.tenon.capability.Outside;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasFibers;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;

/** The methods of {@link Answers} as effects. */
@Generated
public final class AnswersEffects {
    private AnswersEffects() {}

    /** {@link Answers#array}. */
    public static <R extends HasAnswers> Eff<R, String[]> array(byte[] content) {
        return Eff.effect("Answers.array", environment -> environment.postAnswers().array(content), content);
    }

    /** {@link Answers#attempt}. */
    public static <R extends HasAnswers> Eff<R, String> attempt() {
        return Eff.effect(
                "Answers.attempt",
                Outside.call("Answers.attempt", environment -> Outside.value(environment.postAnswers().attempt())));
    }

    /** {@link Answers#attemptAtNothing}. */
    public static <R extends HasAnswers> Eff<R, Unit> attemptAtNothing() {
        return Eff.effect("Answers.attemptAtNothing", Outside.call("Answers.attemptAtNothing", environment -> {
            Outside.value(environment.postAnswers().attemptAtNothing());
            return Unit.UNIT;
        }));
    }

    /** {@link Answers#checked}. */
    public static <R extends HasAnswers> Eff<R, String> checked(LetterId id) {
        return Eff.effect(
                "Answers.checked",
                Outside.call("Answers.checked", environment -> environment.postAnswers().checked(id)),
                id);
    }

    /** {@link Answers#failureOrValue}. */
    public static <R extends HasAnswers> Eff<R, String> failureOrValue() {
        return Eff.effect(
                "Answers.failureOrValue", environment -> Outside.value(environment.postAnswers().failureOrValue()));
    }

    /** {@link Answers#later}. */
    public static <R extends HasAnswers & HasFibers> Eff<R, String> later() {
        return Eff.effect(
                "Answers.later",
                Outside.call(
                        "Answers.later", environment -> Outside.await(environment, environment.postAnswers().later())));
    }

    /** {@link Answers#noFailure}. */
    public static <R extends HasAnswers> Eff<R, Either<String, Integer>> noFailure() {
        return Eff.effect("Answers.noFailure", environment -> environment.postAnswers().noFailure());
    }

    /** {@link Answers#nothing}. */
    public static <R extends HasAnswers> Eff<R, Unit> nothing() {
        return Eff.effect("Answers.nothing", environment -> {
            environment.postAnswers().nothing();
            return Unit.UNIT;
        });
    }

    /** {@link Answers#nothingChecked}. */
    public static <R extends HasAnswers> Eff<R, Unit> nothingChecked(LetterId id) {
        return Eff.effect("Answers.nothingChecked", Outside.call("Answers.nothingChecked", environment -> {
            environment.postAnswers().nothingChecked(id);
            return Unit.UNIT;
        }), id);
    }

    /** {@link Answers#nothingLater}. */
    public static <R extends HasAnswers & HasFibers> Eff<R, Unit> nothingLater() {
        return Eff.effect("Answers.nothingLater", Outside.call("Answers.nothingLater", environment -> {
            Outside.await(environment, environment.postAnswers().nothingLater());
            return Unit.UNIT;
        }));
    }

    /** {@link Answers#nullable}. */
    public static <R extends HasAnswers> Eff<R, Option<String>> nullable(LetterId id) {
        return Eff.effect("Answers.nullable", environment -> Option.of(environment.postAnswers().nullable(id)), id);
    }

    /** {@link Answers#option}. */
    public static <R extends HasAnswers> Eff<R, Option<LetterId>> option() {
        return Eff.effect("Answers.option", environment -> environment.postAnswers().option());
    }

    /** {@link Answers#optional}. */
    public static <R extends HasAnswers> Eff<R, Option<LetterId>> optional() {
        return Eff.effect("Answers.optional", environment -> Option.ofOptional(environment.postAnswers().optional()));
    }

    /** {@link Answers#overloaded}. */
    public static <R extends HasAnswers> Eff<R, String> overloaded(int count) {
        return Eff.effect("Answers.overloaded", environment -> environment.postAnswers().overloaded(count), count);
    }

    /** {@link Answers#overloaded}. */
    public static <R extends HasAnswers> Eff<R, String> overloaded(String count) {
        return Eff.effect("Answers.overloaded", environment -> environment.postAnswers().overloaded(count), count);
    }

    /** {@link Answers#perhapsLater}. */
    public static <R extends HasAnswers & HasFibers> Eff<R, Option<String>> perhapsLater() {
        return Eff.effect(
                "Answers.perhapsLater",
                Outside.call(
                        "Answers.perhapsLater",
                        environment -> Option.ofOptional(Outside.await(
                                environment, environment.postAnswers().perhapsLater()))));
    }

    /** {@link Answers#primitive}. */
    public static <R extends HasAnswers> Eff<R, Integer> primitive(long weight, int... sizes) {
        return Eff.effect(
                "Answers.primitive", environment -> environment.postAnswers().primitive(weight, sizes), weight, sizes);
    }

    /** {@link Answers#standard}. */
    public static <R extends HasAnswers> Eff<R, String> standard() {
        return Eff.effect("Answers.standard", environment -> environment.postAnswers().standard());
    }

    /** {@link Answers#thrownOrValue}. */
    public static <R extends HasAnswers> Eff<R, String> thrownOrValue() {
        return Eff.effect(
                "Answers.thrownOrValue",
                Outside.call(
                        "Answers.thrownOrValue",
                        environment -> Outside.valueOrThrow(environment.postAnswers().thrownOrValue())));
    }

    /** {@link Answers#unchecked}. */
    public static <R extends HasAnswers> Eff<R, String> unchecked() {
        return Eff.effect("Answers.unchecked", environment -> environment.postAnswers().unchecked());
    }

    /** {@link Answers#value}. */
    public static <R extends HasAnswers> Eff<R, String> value(String environment, String call) {
        return Eff.effect(
                "Answers.value",
                environment_ -> environment_.postAnswers().value(environment, call),
                environment,
                call);
    }

    /** {@link Answers#wildcard}. */
    public static <R extends HasAnswers> Eff<R, List<? extends Number>> wildcard(List<? super Integer> list) {
        return Eff.effect("Answers.wildcard", environment -> environment.postAnswers().wildcard(list), list);
    }
}
