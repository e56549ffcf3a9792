package shelf;

import dev.tenon.Generated;
import dev.tenon.testing.OutsideSpy;
import dev.tenon.testing.SpiedMethod;
import dev.tenon.testing.TestPlatform;
import io.vavr.collection.Seq;

/** Stands for {@link Covers} in tests: what it was asked, and what it answers. */
@Generated
final class CoversSpy extends OutsideSpy {
    private final SpiedMethod<String, CoverAnswer> cover =
            method("Covers.cover", "TestShelfRuntime.covers().onCover(isbn -> ...)");

    CoversSpy(TestPlatform platform) {
        super(platform);
    }

    /** What {@link Covers#cover} was called with, the first call first. */
    Seq<String> coverCalls() {
        return cover.calls();
    }

    /** Lets {@code answer} answer calls of {@link Covers#cover} from now on. */
    CoversSpy onCover(CoverAnswer answer) {
        cover.answer(answer);
        return this;
    }

    /** Lets {@code other} answer all calls from now on. */
    void answerBy(Covers other) {
        onCover(other::cover);
    }

    /** What the context has of it. */
    Covers spied() {
        return new Spied();
    }

    /** How a test answers {@link Covers#cover}. */
    @FunctionalInterface
    interface CoverAnswer {
        /** Answers a call. */
        byte[] cover(String isbn);
    }

    private final class Spied implements Covers {
        @Override
        public byte[] cover(String isbn) {
            return cover.called(isbn).cover(isbn);
        }
    }
}
