package post;

import dev.tenon.Generated;
import dev.tenon.effect.Unit;
import dev.tenon.testing.OutsideSpy;
import dev.tenon.testing.SpiedMethod;
import dev.tenon.testing.TestPlatform;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Stands for {@link Guarded} in tests: what it was asked, and what it answers. */
@Generated
final class MailSpy extends OutsideSpy {
    private final SpiedMethod<Unit, AllAnswer> all = method("Carrier.all", "TestPostRuntime.mail().onAll(() -> ...)");

    private final SpiedMethod<Unit, BrokenAnswer> broken =
            method("Carrier.broken", "TestPostRuntime.mail().onBroken(() -> ...)");

    private final SpiedMethod<Unit, CrowdedAnswer> crowded =
            method("Carrier.crowded", "TestPostRuntime.mail().onCrowded(() -> ...)");

    private final SpiedMethod<Unit, IsKnownAnswer> isKnown =
            method("Carrier.isKnown", "TestPostRuntime.mail().onIsKnown(() -> ...)");

    private final SpiedMethod<Unit, LaterAnswer> later =
            method("Carrier.later", "TestPostRuntime.mail().onLater(() -> ...)");

    private final SpiedMethod<Unit, LimitedAnswer> limited =
            method("Carrier.limited", "TestPostRuntime.mail().onLimited(() -> ...)");

    private final SpiedMethod<LetterId, NoteAnswer> note =
            method("Carrier.note", "TestPostRuntime.mail().onNote(failure -> ...)");

    private final SpiedMethod<Integer, OverloadedAnswer> overloaded =
            method("Carrier.overloaded", "TestPostRuntime.mail().onOverloaded(count -> ...)");

    private final SpiedMethod<String, Overloaded2Answer> overloaded2 =
            method("Carrier.overloaded", "TestPostRuntime.mail().onOverloaded2(count -> ...)");

    private final SpiedMethod<LetterId, RetriedAnswer> retried =
            method("Carrier.retried", "TestPostRuntime.mail().onRetried(id -> ...)");

    private final SpiedMethod<Unit, RetriedEvenlyAnswer> retriedEvenly =
            method("Carrier.retriedEvenly", "TestPostRuntime.mail().onRetriedEvenly(() -> ...)");

    private final SpiedMethod<Unit, SweepAnswer> sweep =
            method("Carrier.sweep", "TestPostRuntime.mail().onSweep(() -> ...)");

    private final SpiedMethod<TimedCall, TimedAnswer> timed =
            method("Carrier.timed", "TestPostRuntime.mail().onTimed((call, environment) -> ...)");

    private final SpiedMethod<LetterId, UnusedAnswer> unused =
            method("Carrier.unused", "TestPostRuntime.mail().onUnused(id -> ...)");

    private final SpiedMethod<LetterId, WeightAnswer> weight =
            method("Carrier.weight", "TestPostRuntime.mail().onWeight(id -> ...)");

    private final SpiedMethod<LetterId, WithAHelperAnswer> withAHelper =
            method("Carrier.withAHelper", "TestPostRuntime.mail().onWithAHelper(id -> ...)");

    MailSpy(TestPlatform platform) {
        super(platform);
    }

    /** How often {@link Guarded#all} was called. */
    int allCalls() {
        return all.calls().size();
    }

    /** Lets {@code answer} answer calls of {@link Guarded#all} from now on. */
    MailSpy onAll(AllAnswer answer) {
        all.answer(answer);
        return this;
    }

    /** How often {@link Guarded#broken} was called. */
    int brokenCalls() {
        return broken.calls().size();
    }

    /** Lets {@code answer} answer calls of {@link Guarded#broken} from now on. */
    MailSpy onBroken(BrokenAnswer answer) {
        broken.answer(answer);
        return this;
    }

    /** How often {@link Guarded#crowded} was called. */
    int crowdedCalls() {
        return crowded.calls().size();
    }

    /** Lets {@code answer} answer calls of {@link Guarded#crowded} from now on. */
    MailSpy onCrowded(CrowdedAnswer answer) {
        crowded.answer(answer);
        return this;
    }

    /** How often {@link Guarded#isKnown} was called. */
    int isKnownCalls() {
        return isKnown.calls().size();
    }

    /** Lets {@code answer} answer calls of {@link Guarded#isKnown} from now on. */
    MailSpy onIsKnown(IsKnownAnswer answer) {
        isKnown.answer(answer);
        return this;
    }

    /** How often {@link Guarded#later} was called. */
    int laterCalls() {
        return later.calls().size();
    }

    /** Lets {@code answer} answer calls of {@link Guarded#later} from now on. */
    MailSpy onLater(LaterAnswer answer) {
        later.answer(answer);
        return this;
    }

    /** How often {@link Guarded#limited} was called. */
    int limitedCalls() {
        return limited.calls().size();
    }

    /** Lets {@code answer} answer calls of {@link Guarded#limited} from now on. */
    MailSpy onLimited(LimitedAnswer answer) {
        limited.answer(answer);
        return this;
    }

    /** What {@link Guarded#note} was called with, the first call first. */
    Seq<LetterId> noteCalls() {
        return note.calls();
    }

    /** Lets {@code answer} answer calls of {@link Guarded#note} from now on. */
    MailSpy onNote(NoteAnswer answer) {
        note.answer(answer);
        return this;
    }

    /** What {@link Guarded#overloaded} was called with, the first call first. */
    Seq<Integer> overloadedCalls() {
        return overloaded.calls();
    }

    /** Lets {@code answer} answer calls of {@link Guarded#overloaded} from now on. */
    MailSpy onOverloaded(OverloadedAnswer answer) {
        overloaded.answer(answer);
        return this;
    }

    /** What {@link Guarded#overloaded} was called with, the first call first. */
    Seq<String> overloaded2Calls() {
        return overloaded2.calls();
    }

    /** Lets {@code answer} answer calls of {@link Guarded#overloaded} from now on. */
    MailSpy onOverloaded2(Overloaded2Answer answer) {
        overloaded2.answer(answer);
        return this;
    }

    /** What {@link Guarded#retried} was called with, the first call first. */
    Seq<LetterId> retriedCalls() {
        return retried.calls();
    }

    /** Lets {@code answer} answer calls of {@link Guarded#retried} from now on. */
    MailSpy onRetried(RetriedAnswer answer) {
        retried.answer(answer);
        return this;
    }

    /** How often {@link Guarded#retriedEvenly} was called. */
    int retriedEvenlyCalls() {
        return retriedEvenly.calls().size();
    }

    /** Lets {@code answer} answer calls of {@link Guarded#retriedEvenly} from now on. */
    MailSpy onRetriedEvenly(RetriedEvenlyAnswer answer) {
        retriedEvenly.answer(answer);
        return this;
    }

    /** How often {@link Guarded#sweep} was called. */
    int sweepCalls() {
        return sweep.calls().size();
    }

    /** Lets {@code answer} answer calls of {@link Guarded#sweep} from now on. */
    MailSpy onSweep(SweepAnswer answer) {
        sweep.answer(answer);
        return this;
    }

    /** What {@link Guarded#timed} was called with, the first call first. */
    Seq<TimedCall> timedCalls() {
        return timed.calls();
    }

    /** Lets {@code answer} answer calls of {@link Guarded#timed} from now on. */
    MailSpy onTimed(TimedAnswer answer) {
        timed.answer(answer);
        return this;
    }

    /** What {@link Guarded#unused} was called with, the first call first. */
    Seq<LetterId> unusedCalls() {
        return unused.calls();
    }

    /** Lets {@code answer} answer calls of {@link Guarded#unused} from now on. */
    MailSpy onUnused(UnusedAnswer answer) {
        unused.answer(answer);
        return this;
    }

    /** What {@link Guarded#weight} was called with, the first call first. */
    Seq<LetterId> weightCalls() {
        return weight.calls();
    }

    /** Lets {@code answer} answer calls of {@link Guarded#weight} from now on. */
    MailSpy onWeight(WeightAnswer answer) {
        weight.answer(answer);
        return this;
    }

    /** What {@link Guarded#withAHelper} was called with, the first call first. */
    Seq<LetterId> withAHelperCalls() {
        return withAHelper.calls();
    }

    /** Lets {@code answer} answer calls of {@link Guarded#withAHelper} from now on. */
    MailSpy onWithAHelper(WithAHelperAnswer answer) {
        withAHelper.answer(answer);
        return this;
    }

    /** Lets {@code other} answer all calls from now on. */
    void answerBy(Guarded other) {
        onAll(other::all);
        onBroken(other::broken);
        onCrowded(other::crowded);
        onIsKnown(other::isKnown);
        onLater(other::later);
        onLimited(other::limited);
        onNote(other::note);
        onOverloaded(other::overloaded);
        onOverloaded2(other::overloaded);
        onRetried(other::retried);
        onRetriedEvenly(other::retriedEvenly);
        onSweep(other::sweep);
        onTimed(other::timed);
        onUnused(other::unused);
        onWeight(other::weight);
        onWithAHelper(other::withAHelper);
    }

    /** What the context has of it. */
    Guarded spied() {
        return new Spied();
    }

    /** How a test answers {@link Guarded#all}. */
    @FunctionalInterface
    interface AllAnswer {
        /** Answers a call. */
        String all() throws IOException;
    }

    /** How a test answers {@link Guarded#broken}. */
    @FunctionalInterface
    interface BrokenAnswer {
        /** Answers a call. */
        String broken();
    }

    /** How a test answers {@link Guarded#crowded}. */
    @FunctionalInterface
    interface CrowdedAnswer {
        /** Answers a call. */
        String crowded();
    }

    /** How a test answers {@link Guarded#isKnown}. */
    @FunctionalInterface
    interface IsKnownAnswer {
        /** Answers a call. */
        boolean isKnown();
    }

    /** How a test answers {@link Guarded#later}. */
    @FunctionalInterface
    interface LaterAnswer {
        /** Answers a call. */
        CompletionStage<String> later();
    }

    /** How a test answers {@link Guarded#limited}. */
    @FunctionalInterface
    interface LimitedAnswer {
        /** Answers a call. */
        String limited();
    }

    /** How a test answers {@link Guarded#note}. */
    @FunctionalInterface
    interface NoteAnswer {
        /** Answers a call. */
        Optional<String> note(LetterId failure);
    }

    /** How a test answers {@link Guarded#overloaded}. */
    @FunctionalInterface
    interface OverloadedAnswer {
        /** Answers a call. */
        String overloaded(int count);
    }

    /** How a test answers {@link Guarded#overloaded}. */
    @FunctionalInterface
    interface Overloaded2Answer {
        /** Answers a call. */
        String overloaded(String count);
    }

    /** How a test answers {@link Guarded#retried}. */
    @FunctionalInterface
    interface RetriedAnswer {
        /** Answers a call. */
        String retried(LetterId id) throws IOException;
    }

    /** How a test answers {@link Guarded#retriedEvenly}. */
    @FunctionalInterface
    interface RetriedEvenlyAnswer {
        /** Answers a call. */
        void retriedEvenly();
    }

    /** How a test answers {@link Guarded#sweep}. */
    @FunctionalInterface
    interface SweepAnswer {
        /** Answers a call. */
        void sweep();
    }

    /** A call of {@link Guarded#timed}. */
    record TimedCall(String call, String environment) {}

    /** How a test answers {@link Guarded#timed}. */
    @FunctionalInterface
    interface TimedAnswer {
        /** Answers a call. */
        String timed(String call, String environment);
    }

    /** How a test answers {@link Guarded#unused}. */
    @FunctionalInterface
    interface UnusedAnswer {
        /** Answers a call. */
        String unused(LetterId id);
    }

    /** How a test answers {@link Guarded#weight}. */
    @FunctionalInterface
    interface WeightAnswer {
        /** Answers a call. */
        Guarded.Weight weight(LetterId id);
    }

    /** How a test answers {@link Guarded#withAHelper}. */
    @FunctionalInterface
    interface WithAHelperAnswer {
        /** Answers a call. */
        String withAHelper(LetterId id) throws IOException;
    }

    private final class Spied implements Guarded {
        @Override
        public String all() throws IOException {
            return all.called(Unit.UNIT).all();
        }

        @Override
        public String broken() {
            return broken.called(Unit.UNIT).broken();
        }

        @Override
        public String crowded() {
            return crowded.called(Unit.UNIT).crowded();
        }

        @Override
        public boolean isKnown() {
            return isKnown.called(Unit.UNIT).isKnown();
        }

        @Override
        public CompletionStage<String> later() {
            return later.called(Unit.UNIT).later();
        }

        @Override
        public String limited() {
            return limited.called(Unit.UNIT).limited();
        }

        @Override
        public Optional<String> note(LetterId failure) {
            return note.called(failure).note(failure);
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
        public String retried(LetterId id) throws IOException {
            return retried.called(id).retried(id);
        }

        @Override
        public void retriedEvenly() {
            retriedEvenly.called(Unit.UNIT).retriedEvenly();
        }

        @Override
        public void sweep() {
            sweep.called(Unit.UNIT).sweep();
        }

        @Override
        public String timed(String call, String environment) {
            return timed.called(new TimedCall(call, environment)).timed(call, environment);
        }

        @Override
        public String unused(LetterId id) {
            return unused.called(id).unused(id);
        }

        @Override
        public Guarded.Weight weight(LetterId id) {
            return weight.called(id).weight(id);
        }

        @Override
        public String withAHelper(LetterId id) throws IOException {
            return withAHelper.called(id).withAHelper(id);
        }
    }
}
