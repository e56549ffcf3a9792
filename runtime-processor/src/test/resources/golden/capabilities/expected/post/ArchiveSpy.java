package post;

import dev.tenon.Generated;
import dev.tenon.effect.Unit;
import dev.tenon.testing.OutsideSpy;
import dev.tenon.testing.SpiedMethod;
import dev.tenon.testing.TestPlatform;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.Optional;

/** Stands for {@link Archive} in tests: what it was asked, and what it answers. */
@Generated
final class ArchiveSpy extends OutsideSpy {
    private final SpiedMethod<LetterId, FindAnswer> find =
            method("Archive.find", "TestPostRuntime.archive().onFind(letterId -> ...)");

    private final SpiedMethod<LetterId, LoadAnswer> load =
            method("Archive.load", "TestPostRuntime.archive().onLoad(letterId -> ...)");

    private final SpiedMethod<Unit, SizeAnswer> size =
            method("Archive.size", "TestPostRuntime.archive().onSize(() -> ...)");

    ArchiveSpy(TestPlatform platform) {
        super(platform);
    }

    /** What {@link Archive#find} was called with, the first call first. */
    Seq<LetterId> findCalls() {
        return find.calls();
    }

    /** Lets {@code answer} answer calls of {@link Archive#find} from now on. */
    ArchiveSpy onFind(FindAnswer answer) {
        find.answer(answer);
        return this;
    }

    /** What {@link Archive#load} was called with, the first call first. */
    Seq<LetterId> loadCalls() {
        return load.calls();
    }

    /** Lets {@code answer} answer calls of {@link Archive#load} from now on. */
    ArchiveSpy onLoad(LoadAnswer answer) {
        load.answer(answer);
        return this;
    }

    /** How often {@link Archive#size} was called. */
    int sizeCalls() {
        return size.calls().size();
    }

    /** Lets {@code answer} answer calls of {@link Archive#size} from now on. */
    ArchiveSpy onSize(SizeAnswer answer) {
        size.answer(answer);
        return this;
    }

    /** Lets {@code other} answer all calls from now on. */
    void answerBy(Archive other) {
        onFind(other::find);
        onLoad(other::load);
        onSize(other::size);
    }

    /** What the context has of it. */
    Archive spied() {
        return new Spied();
    }

    /** How a test answers {@link Archive#find}. */
    @FunctionalInterface
    interface FindAnswer {
        /** Answers a call. */
        Optional<String> find(LetterId letterId);
    }

    /** How a test answers {@link Archive#load}. */
    @FunctionalInterface
    interface LoadAnswer {
        /** Answers a call. */
        String load(LetterId letterId) throws IOException;
    }

    /** How a test answers {@link Archive#size}. */
    @FunctionalInterface
    interface SizeAnswer {
        /** Answers a call. */
        int size();
    }

    private final class Spied implements Archive {
        @Override
        public Optional<String> find(LetterId letterId) {
            return find.called(letterId).find(letterId);
        }

        @Override
        public String load(LetterId letterId) throws IOException {
            return load.called(letterId).load(letterId);
        }

        @Override
        public int size() {
            return size.called(Unit.UNIT, Archive.super::size).size();
        }
    }
}
