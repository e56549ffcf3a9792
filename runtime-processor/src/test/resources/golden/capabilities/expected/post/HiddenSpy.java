package post;

import dev.tenon.Generated;
import dev.tenon.effect.Unit;
import dev.tenon.testing.OutsideSpy;
import dev.tenon.testing.SpiedMethod;
import dev.tenon.testing.TestPlatform;

/** Stands for {@link Hidden} in tests: what it was asked, and what it answers. */
@Generated
final class HiddenSpy extends OutsideSpy {
    private final SpiedMethod<Unit, DraftAnswer> draft =
            method("Hidden.draft", "TestPostRuntime.hidden().onDraft(() -> ...)");

    HiddenSpy(TestPlatform platform) {
        super(platform);
    }

    /** How often {@link Hidden#draft} was called. */
    int draftCalls() {
        return draft.calls().size();
    }

    /** Lets {@code answer} answer calls of {@link Hidden#draft} from now on. */
    HiddenSpy onDraft(DraftAnswer answer) {
        draft.answer(answer);
        return this;
    }

    /** Lets {@code other} answer all calls from now on. */
    void answerBy(Hidden other) {
        onDraft(other::draft);
    }

    /** What the context has of it. */
    Hidden spied() {
        return new Spied();
    }

    /** How a test answers {@link Hidden#draft}. */
    @FunctionalInterface
    interface DraftAnswer {
        /** Answers a call. */
        Letter draft();
    }

    private final class Spied implements Hidden {
        @Override
        public Letter draft() {
            return draft.called(Unit.UNIT).draft();
        }
    }
}
