package shelf;

import dev.tenon.Generated;
import dev.tenon.effect.Unit;
import dev.tenon.testing.OutsideSpy;
import dev.tenon.testing.SpiedMethod;
import dev.tenon.testing.TestPlatform;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Stands for {@link OpenLibraryClient} in tests: what it was asked, and what it answers. */
@Generated
final class OpenLibraryClientSpy extends OutsideSpy {
    private final SpiedMethod<Unit, CountAnswer> count =
            method("OpenLibraryClient.count", "TestShelfRuntime.openLibraryClient().onCount(() -> ...)");

    private final SpiedMethod<Count2Call, Count2Answer> count2 =
            method("OpenLibraryClient.count", "TestShelfRuntime.openLibraryClient().onCount2((subject, year) -> ...)");

    private final SpiedMethod<String, TitleAnswer> title =
            method("OpenLibraryClient.title", "TestShelfRuntime.openLibraryClient().onTitle(isbn -> ...)");

    OpenLibraryClientSpy(TestPlatform platform) {
        super(platform);
    }

    /** How often {@link OpenLibraryClient#count} was called. */
    int countCalls() {
        return count.calls().size();
    }

    /** Lets {@code answer} answer calls of {@link OpenLibraryClient#count} from now on. */
    OpenLibraryClientSpy onCount(CountAnswer answer) {
        count.answer(answer);
        return this;
    }

    /** What {@link OpenLibraryClient#count} was called with, the first call first. */
    Seq<Count2Call> count2Calls() {
        return count2.calls();
    }

    /** Lets {@code answer} answer calls of {@link OpenLibraryClient#count} from now on. */
    OpenLibraryClientSpy onCount2(Count2Answer answer) {
        count2.answer(answer);
        return this;
    }

    /** What {@link OpenLibraryClient#title} was called with, the first call first. */
    Seq<String> titleCalls() {
        return title.calls();
    }

    /** Lets {@code answer} answer calls of {@link OpenLibraryClient#title} from now on. */
    OpenLibraryClientSpy onTitle(TitleAnswer answer) {
        title.answer(answer);
        return this;
    }

    /** Lets {@code other} answer all calls from now on. */
    void answerBy(OpenLibraryClient other) {
        onCount(other::count);
        onCount2(other::count);
        onTitle(other::title);
    }

    /** What the context has of it. */
    OpenLibraryClient spied() {
        return new Spied();
    }

    /** How a test answers {@link OpenLibraryClient#count}. */
    @FunctionalInterface
    interface CountAnswer {
        /** Answers a call. */
        int count();
    }

    /** A call of {@link OpenLibraryClient#count}. */
    record Count2Call(String subject, Option<Integer> year) {}

    /** How a test answers {@link OpenLibraryClient#count}. */
    @FunctionalInterface
    interface Count2Answer {
        /** Answers a call. */
        int count(String subject, Option<Integer> year);
    }

    /** How a test answers {@link OpenLibraryClient#title}. */
    @FunctionalInterface
    interface TitleAnswer {
        /** Answers a call. */
        Option<String> title(String isbn);
    }

    private final class Spied implements OpenLibraryClient {
        @Override
        public int count() {
            return count.called(Unit.UNIT).count();
        }

        @Override
        public int count(String subject, Option<Integer> year) {
            return count2.called(new Count2Call(subject, year)).count(subject, year);
        }

        @Override
        public Option<String> title(String isbn) {
            return title.called(isbn).title(isbn);
        }
    }
}
