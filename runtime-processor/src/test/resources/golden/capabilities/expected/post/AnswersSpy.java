package post;

import dev.tenon.Generated;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.testing.OutsideSpy;
import dev.tenon.testing.SpiedMethod;
import dev.tenon.testing.TestPlatform;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Stands for {@link Answers} in tests: what it was asked, and what it answers. */
@Generated
final class AnswersSpy extends OutsideSpy {
    private final SpiedMethod<byte[], ArrayAnswer> array =
            method("Answers.array", "TestPostRuntime.answers().onArray(content -> ...)");

    private final SpiedMethod<Unit, AttemptAnswer> attempt =
            method("Answers.attempt", "TestPostRuntime.answers().onAttempt(() -> ...)");

    private final SpiedMethod<Unit, AttemptAtNothingAnswer> attemptAtNothing =
            method("Answers.attemptAtNothing", "TestPostRuntime.answers().onAttemptAtNothing(() -> ...)");

    private final SpiedMethod<LetterId, CheckedAnswer> checked =
            method("Answers.checked", "TestPostRuntime.answers().onChecked(id -> ...)");

    private final SpiedMethod<Unit, FailureOrValueAnswer> failureOrValue =
            method("Answers.failureOrValue", "TestPostRuntime.answers().onFailureOrValue(() -> ...)");

    private final SpiedMethod<Unit, LaterAnswer> later =
            method("Answers.later", "TestPostRuntime.answers().onLater(() -> ...)");

    private final SpiedMethod<Unit, NoFailureAnswer> noFailure =
            method("Answers.noFailure", "TestPostRuntime.answers().onNoFailure(() -> ...)");

    private final SpiedMethod<Unit, NothingAnswer> nothing =
            method("Answers.nothing", "TestPostRuntime.answers().onNothing(() -> ...)");

    private final SpiedMethod<LetterId, NothingCheckedAnswer> nothingChecked =
            method("Answers.nothingChecked", "TestPostRuntime.answers().onNothingChecked(id -> ...)");

    private final SpiedMethod<Unit, NothingLaterAnswer> nothingLater =
            method("Answers.nothingLater", "TestPostRuntime.answers().onNothingLater(() -> ...)");

    private final SpiedMethod<LetterId, NullableAnswer> nullable =
            method("Answers.nullable", "TestPostRuntime.answers().onNullable(id -> ...)");

    private final SpiedMethod<Unit, OptionAnswer> option =
            method("Answers.option", "TestPostRuntime.answers().onOption(() -> ...)");

    private final SpiedMethod<Unit, OptionalAnswer> optional =
            method("Answers.optional", "TestPostRuntime.answers().onOptional(() -> ...)");

    private final SpiedMethod<Integer, OverloadedAnswer> overloaded =
            method("Answers.overloaded", "TestPostRuntime.answers().onOverloaded(count -> ...)");

    private final SpiedMethod<String, Overloaded2Answer> overloaded2 =
            method("Answers.overloaded", "TestPostRuntime.answers().onOverloaded2(count -> ...)");

    private final SpiedMethod<Unit, PerhapsLaterAnswer> perhapsLater =
            method("Answers.perhapsLater", "TestPostRuntime.answers().onPerhapsLater(() -> ...)");

    private final SpiedMethod<PrimitiveCall, PrimitiveAnswer> primitive =
            method("Answers.primitive", "TestPostRuntime.answers().onPrimitive((weight, sizes) -> ...)");

    private final SpiedMethod<Unit, StandardAnswer> standard =
            method("Answers.standard", "TestPostRuntime.answers().onStandard(() -> ...)");

    private final SpiedMethod<Unit, ThrownOrValueAnswer> thrownOrValue =
            method("Answers.thrownOrValue", "TestPostRuntime.answers().onThrownOrValue(() -> ...)");

    private final SpiedMethod<Unit, UncheckedAnswer> unchecked =
            method("Answers.unchecked", "TestPostRuntime.answers().onUnchecked(() -> ...)");

    private final SpiedMethod<ValueCall, ValueAnswer> value =
            method("Answers.value", "TestPostRuntime.answers().onValue((environment, call) -> ...)");

    private final SpiedMethod<List<? super Integer>, WildcardAnswer> wildcard =
            method("Answers.wildcard", "TestPostRuntime.answers().onWildcard(list -> ...)");

    AnswersSpy(TestPlatform platform) {
        super(platform);
    }

    /** What {@link Answers#array} was called with, the first call first. */
    Seq<byte[]> arrayCalls() {
        return array.calls();
    }

    /** Lets {@code answer} answer calls of {@link Answers#array} from now on. */
    AnswersSpy onArray(ArrayAnswer answer) {
        array.answer(answer);
        return this;
    }

    /** How often {@link Answers#attempt} was called. */
    int attemptCalls() {
        return attempt.calls().size();
    }

    /** Lets {@code answer} answer calls of {@link Answers#attempt} from now on. */
    AnswersSpy onAttempt(AttemptAnswer answer) {
        attempt.answer(answer);
        return this;
    }

    /** How often {@link Answers#attemptAtNothing} was called. */
    int attemptAtNothingCalls() {
        return attemptAtNothing.calls().size();
    }

    /** Lets {@code answer} answer calls of {@link Answers#attemptAtNothing} from now on. */
    AnswersSpy onAttemptAtNothing(AttemptAtNothingAnswer answer) {
        attemptAtNothing.answer(answer);
        return this;
    }

    /** What {@link Answers#checked} was called with, the first call first. */
    Seq<LetterId> checkedCalls() {
        return checked.calls();
    }

    /** Lets {@code answer} answer calls of {@link Answers#checked} from now on. */
    AnswersSpy onChecked(CheckedAnswer answer) {
        checked.answer(answer);
        return this;
    }

    /** How often {@link Answers#failureOrValue} was called. */
    int failureOrValueCalls() {
        return failureOrValue.calls().size();
    }

    /** Lets {@code answer} answer calls of {@link Answers#failureOrValue} from now on. */
    AnswersSpy onFailureOrValue(FailureOrValueAnswer answer) {
        failureOrValue.answer(answer);
        return this;
    }

    /** How often {@link Answers#later} was called. */
    int laterCalls() {
        return later.calls().size();
    }

    /** Lets {@code answer} answer calls of {@link Answers#later} from now on. */
    AnswersSpy onLater(LaterAnswer answer) {
        later.answer(answer);
        return this;
    }

    /** How often {@link Answers#noFailure} was called. */
    int noFailureCalls() {
        return noFailure.calls().size();
    }

    /** Lets {@code answer} answer calls of {@link Answers#noFailure} from now on. */
    AnswersSpy onNoFailure(NoFailureAnswer answer) {
        noFailure.answer(answer);
        return this;
    }

    /** How often {@link Answers#nothing} was called. */
    int nothingCalls() {
        return nothing.calls().size();
    }

    /** Lets {@code answer} answer calls of {@link Answers#nothing} from now on. */
    AnswersSpy onNothing(NothingAnswer answer) {
        nothing.answer(answer);
        return this;
    }

    /** What {@link Answers#nothingChecked} was called with, the first call first. */
    Seq<LetterId> nothingCheckedCalls() {
        return nothingChecked.calls();
    }

    /** Lets {@code answer} answer calls of {@link Answers#nothingChecked} from now on. */
    AnswersSpy onNothingChecked(NothingCheckedAnswer answer) {
        nothingChecked.answer(answer);
        return this;
    }

    /** How often {@link Answers#nothingLater} was called. */
    int nothingLaterCalls() {
        return nothingLater.calls().size();
    }

    /** Lets {@code answer} answer calls of {@link Answers#nothingLater} from now on. */
    AnswersSpy onNothingLater(NothingLaterAnswer answer) {
        nothingLater.answer(answer);
        return this;
    }

    /** What {@link Answers#nullable} was called with, the first call first. */
    Seq<LetterId> nullableCalls() {
        return nullable.calls();
    }

    /** Lets {@code answer} answer calls of {@link Answers#nullable} from now on. */
    AnswersSpy onNullable(NullableAnswer answer) {
        nullable.answer(answer);
        return this;
    }

    /** How often {@link Answers#option} was called. */
    int optionCalls() {
        return option.calls().size();
    }

    /** Lets {@code answer} answer calls of {@link Answers#option} from now on. */
    AnswersSpy onOption(OptionAnswer answer) {
        option.answer(answer);
        return this;
    }

    /** How often {@link Answers#optional} was called. */
    int optionalCalls() {
        return optional.calls().size();
    }

    /** Lets {@code answer} answer calls of {@link Answers#optional} from now on. */
    AnswersSpy onOptional(OptionalAnswer answer) {
        optional.answer(answer);
        return this;
    }

    /** What {@link Answers#overloaded} was called with, the first call first. */
    Seq<Integer> overloadedCalls() {
        return overloaded.calls();
    }

    /** Lets {@code answer} answer calls of {@link Answers#overloaded} from now on. */
    AnswersSpy onOverloaded(OverloadedAnswer answer) {
        overloaded.answer(answer);
        return this;
    }

    /** What {@link Answers#overloaded} was called with, the first call first. */
    Seq<String> overloaded2Calls() {
        return overloaded2.calls();
    }

    /** Lets {@code answer} answer calls of {@link Answers#overloaded} from now on. */
    AnswersSpy onOverloaded2(Overloaded2Answer answer) {
        overloaded2.answer(answer);
        return this;
    }

    /** How often {@link Answers#perhapsLater} was called. */
    int perhapsLaterCalls() {
        return perhapsLater.calls().size();
    }

    /** Lets {@code answer} answer calls of {@link Answers#perhapsLater} from now on. */
    AnswersSpy onPerhapsLater(PerhapsLaterAnswer answer) {
        perhapsLater.answer(answer);
        return this;
    }

    /** What {@link Answers#primitive} was called with, the first call first. */
    Seq<PrimitiveCall> primitiveCalls() {
        return primitive.calls();
    }

    /** Lets {@code answer} answer calls of {@link Answers#primitive} from now on. */
    AnswersSpy onPrimitive(PrimitiveAnswer answer) {
        primitive.answer(answer);
        return this;
    }

    /** How often {@link Answers#standard} was called. */
    int standardCalls() {
        return standard.calls().size();
    }

    /** Lets {@code answer} answer calls of {@link Answers#standard} from now on. */
    AnswersSpy onStandard(StandardAnswer answer) {
        standard.answer(answer);
        return this;
    }

    /** How often {@link Answers#thrownOrValue} was called. */
    int thrownOrValueCalls() {
        return thrownOrValue.calls().size();
    }

    /** Lets {@code answer} answer calls of {@link Answers#thrownOrValue} from now on. */
    AnswersSpy onThrownOrValue(ThrownOrValueAnswer answer) {
        thrownOrValue.answer(answer);
        return this;
    }

    /** How often {@link Answers#unchecked} was called. */
    int uncheckedCalls() {
        return unchecked.calls().size();
    }

    /** Lets {@code answer} answer calls of {@link Answers#unchecked} from now on. */
    AnswersSpy onUnchecked(UncheckedAnswer answer) {
        unchecked.answer(answer);
        return this;
    }

    /** What {@link Answers#value} was called with, the first call first. */
    Seq<ValueCall> valueCalls() {
        return value.calls();
    }

    /** Lets {@code answer} answer calls of {@link Answers#value} from now on. */
    AnswersSpy onValue(ValueAnswer answer) {
        value.answer(answer);
        return this;
    }

    /** What {@link Answers#wildcard} was called with, the first call first. */
    Seq<List<? super Integer>> wildcardCalls() {
        return wildcard.calls();
    }

    /** Lets {@code answer} answer calls of {@link Answers#wildcard} from now on. */
    AnswersSpy onWildcard(WildcardAnswer answer) {
        wildcard.answer(answer);
        return this;
    }

    /** Lets {@code other} answer all calls from now on. */
    void answerBy(Answers other) {
        onArray(other::array);
        onAttempt(other::attempt);
        onAttemptAtNothing(other::attemptAtNothing);
        onChecked(other::checked);
        onFailureOrValue(other::failureOrValue);
        onLater(other::later);
        onNoFailure(other::noFailure);
        onNothing(other::nothing);
        onNothingChecked(other::nothingChecked);
        onNothingLater(other::nothingLater);
        onNullable(other::nullable);
        onOption(other::option);
        onOptional(other::optional);
        onOverloaded(other::overloaded);
        onOverloaded2(other::overloaded);
        onPerhapsLater(other::perhapsLater);
        onPrimitive(other::primitive);
        onStandard(other::standard);
        onThrownOrValue(other::thrownOrValue);
        onUnchecked(other::unchecked);
        onValue(other::value);
        onWildcard(other::wildcard);
    }

    /** What the context has of it. */
    Answers spied() {
        return new Spied();
    }

    /** How a test answers {@link Answers#array}. */
    @FunctionalInterface
    interface ArrayAnswer {
        /** Answers a call. */
        String[] array(byte[] content);
    }

    /** How a test answers {@link Answers#attempt}. */
    @FunctionalInterface
    interface AttemptAnswer {
        /** Answers a call. */
        Try<String> attempt();
    }

    /** How a test answers {@link Answers#attemptAtNothing}. */
    @FunctionalInterface
    interface AttemptAtNothingAnswer {
        /** Answers a call. */
        Try<Void> attemptAtNothing();
    }

    /** How a test answers {@link Answers#checked}. */
    @FunctionalInterface
    interface CheckedAnswer {
        /** Answers a call. */
        String checked(LetterId id) throws FileNotFoundException, InterruptedException;
    }

    /** How a test answers {@link Answers#failureOrValue}. */
    @FunctionalInterface
    interface FailureOrValueAnswer {
        /** Answers a call. */
        Either<Failure.NotFound, String> failureOrValue();
    }

    /** How a test answers {@link Answers#later}. */
    @FunctionalInterface
    interface LaterAnswer {
        /** Answers a call. */
        CompletionStage<String> later();
    }

    /** How a test answers {@link Answers#noFailure}. */
    @FunctionalInterface
    interface NoFailureAnswer {
        /** Answers a call. */
        Either<String, Integer> noFailure();
    }

    /** How a test answers {@link Answers#nothing}. */
    @FunctionalInterface
    interface NothingAnswer {
        /** Answers a call. */
        void nothing();
    }

    /** How a test answers {@link Answers#nothingChecked}. */
    @FunctionalInterface
    interface NothingCheckedAnswer {
        /** Answers a call. */
        void nothingChecked(LetterId id) throws IOException;
    }

    /** How a test answers {@link Answers#nothingLater}. */
    @FunctionalInterface
    interface NothingLaterAnswer {
        /** Answers a call. */
        CompletableFuture<Void> nothingLater();
    }

    /** How a test answers {@link Answers#nullable}. */
    @FunctionalInterface
    interface NullableAnswer {
        /** Answers a call. */
        String nullable(LetterId id);
    }

    /** How a test answers {@link Answers#option}. */
    @FunctionalInterface
    interface OptionAnswer {
        /** Answers a call. */
        Option<LetterId> option();
    }

    /** How a test answers {@link Answers#optional}. */
    @FunctionalInterface
    interface OptionalAnswer {
        /** Answers a call. */
        Optional<LetterId> optional();
    }

    /** How a test answers {@link Answers#overloaded}. */
    @FunctionalInterface
    interface OverloadedAnswer {
        /** Answers a call. */
        String overloaded(int count);
    }

    /** How a test answers {@link Answers#overloaded}. */
    @FunctionalInterface
    interface Overloaded2Answer {
        /** Answers a call. */
        String overloaded(String count);
    }

    /** How a test answers {@link Answers#perhapsLater}. */
    @FunctionalInterface
    interface PerhapsLaterAnswer {
        /** Answers a call. */
        CompletableFuture<Optional<String>> perhapsLater();
    }

    /** A call of {@link Answers#primitive}. */
    record PrimitiveCall(long weight, int[] sizes) {}

    /** How a test answers {@link Answers#primitive}. */
    @FunctionalInterface
    interface PrimitiveAnswer {
        /** Answers a call. */
        int primitive(long weight, int[] sizes);
    }

    /** How a test answers {@link Answers#standard}. */
    @FunctionalInterface
    interface StandardAnswer {
        /** Answers a call. */
        String standard();
    }

    /** How a test answers {@link Answers#thrownOrValue}. */
    @FunctionalInterface
    interface ThrownOrValueAnswer {
        /** Answers a call. */
        Either<IOException, String> thrownOrValue();
    }

    /** How a test answers {@link Answers#unchecked}. */
    @FunctionalInterface
    interface UncheckedAnswer {
        /** Answers a call. */
        String unchecked();
    }

    /** A call of {@link Answers#value}. */
    record ValueCall(String environment, String call) {}

    /** How a test answers {@link Answers#value}. */
    @FunctionalInterface
    interface ValueAnswer {
        /** Answers a call. */
        String value(String environment, String call);
    }

    /** How a test answers {@link Answers#wildcard}. */
    @FunctionalInterface
    interface WildcardAnswer {
        /** Answers a call. */
        List<? extends Number> wildcard(List<? super Integer> list);
    }

    private final class Spied implements Answers {
        @Override
        public String[] array(byte[] content) {
            return array.called(content).array(content);
        }

        @Override
        public Try<String> attempt() {
            return attempt.called(Unit.UNIT).attempt();
        }

        @Override
        public Try<Void> attemptAtNothing() {
            return attemptAtNothing.called(Unit.UNIT).attemptAtNothing();
        }

        @Override
        public String checked(LetterId id) throws FileNotFoundException, InterruptedException {
            return checked.called(id).checked(id);
        }

        @Override
        public Either<Failure.NotFound, String> failureOrValue() {
            return failureOrValue.called(Unit.UNIT).failureOrValue();
        }

        @Override
        public CompletionStage<String> later() {
            return later.called(Unit.UNIT).later();
        }

        @Override
        public Either<String, Integer> noFailure() {
            return noFailure.called(Unit.UNIT).noFailure();
        }

        @Override
        public void nothing() {
            nothing.called(Unit.UNIT).nothing();
        }

        @Override
        public void nothingChecked(LetterId id) throws IOException {
            nothingChecked.called(id).nothingChecked(id);
        }

        @Override
        public CompletableFuture<Void> nothingLater() {
            return nothingLater.called(Unit.UNIT).nothingLater();
        }

        @Override
        public String nullable(LetterId id) {
            return nullable.called(id).nullable(id);
        }

        @Override
        public Option<LetterId> option() {
            return option.called(Unit.UNIT).option();
        }

        @Override
        public Optional<LetterId> optional() {
            return optional.called(Unit.UNIT).optional();
        }

        @Override
        public String overloaded(int count) {
            return overloaded.called(count).overloaded(count);
        }

        @Override
        public String overloaded(String count) {
            return overloaded2.called(count).overloaded(count);
        }

        @Override
        public CompletableFuture<Optional<String>> perhapsLater() {
            return perhapsLater.called(Unit.UNIT).perhapsLater();
        }

        @Override
        public int primitive(long weight, int... sizes) {
            return primitive.called(new PrimitiveCall(weight, sizes)).primitive(weight, sizes);
        }

        @Override
        public String standard() {
            return standard.called(Unit.UNIT, Answers.super::standard).standard();
        }

        @Override
        public Either<IOException, String> thrownOrValue() {
            return thrownOrValue.called(Unit.UNIT).thrownOrValue();
        }

        @Override
        public String unchecked() {
            return unchecked.called(Unit.UNIT).unchecked();
        }

        @Override
        public String value(String environment, String call) {
            return value.called(new ValueCall(environment, call)).value(environment, call);
        }

        @Override
        public List<? extends Number> wildcard(List<? super Integer> list) {
            return wildcard.called(list).wildcard(list);
        }
    }
}
