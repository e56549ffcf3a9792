package post;

import dev.tenon.Generated;
import dev.tenon.access.Caller;
import dev.tenon.access.HasCaller;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.CallRecorder;
import dev.tenon.testing.TestClock;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.TestedContext;
import dev.tenon.testing.Writing;
import dev.tenon.transaction.Transactor;
import io.vavr.control.Option;
import java.time.Clock;
import java.util.function.UnaryOperator;

/**
 * Runs effects of {@link Post} in tests: all three environments at once, with a clock that the test moves.
 * Used as {@code PostTx} itself, each write commits at once.
 */
@Generated
final class TestPostRuntime implements PostRuntime, PostTx, HasCaller, TestedContext {
    private static final String WIRED =
            "This TestPostRuntime is wired as in production, without spies and stubs: create() makes one with them.";

    private final TestPlatform platform;

    private final Stores stores;

    private final PostModule module;

    private Caller caller = Caller.system();

    private final AnswersSpy answers;

    private final ArchiveSpy archive;

    private Option<Clock> clock = Option.none();

    private final HiddenSpy hidden;

    private final MailSpy mail;

    private final StampsSpy stamps;

    private Option<ZoneSource> zones = Option.none();

    private TestPostRuntime(TestPlatform platform) {
        this.platform = platform;
        this.answers = new AnswersSpy(platform);
        this.archive = new ArchiveSpy(platform);
        this.hidden = new HiddenSpy(platform);
        this.mail = new MailSpy(platform);
        this.stamps = new StampsSpy(platform);
        MemoryDatabase database = new MemoryDatabase(platform);
        this.stores = new Stores(database);
        this.module = PostModule.create(parts -> outside(parts)
                .letterStore(stores.letters.port(InMemoryLetterStore.in(database))));
    }

    private TestPostRuntime(UnaryOperator<PostModule.Parts> storage, TestPlatform platform) {
        this.platform = platform;
        this.answers = new AnswersSpy(platform);
        this.archive = new ArchiveSpy(platform);
        this.hidden = new HiddenSpy(platform);
        this.mail = new MailSpy(platform);
        this.stamps = new StampsSpy(platform);
        this.module = PostModule.create(parts -> storage.apply(outside(parts)));
        this.stores = new Stores(module);
    }

    /**
     * With spies and stubs, everything in memory: for tests of single steps. Its clock is at {@link TestClock#START}.
     */
    static TestPostRuntime create() {
        return create(42);
    }

    /** The same with other ids and another randomness: those that follow from {@code seed}. */
    static TestPostRuntime create(long seed) {
        return new TestPostRuntime(new TestPlatform(seed));
    }

    /** Wired as in production, everything in memory: for tests of behaviour. */
    static TestPostRuntime inMemory() {
        return inMemory(42);
    }

    /** The same with other ids and another randomness: those that follow from {@code seed}. */
    static TestPostRuntime inMemory(long seed) {
        return new TestPostRuntime(parts -> parts, new TestPlatform(seed));
    }

    /** What is the same however the context keeps what it stores. */
    private PostModule.Parts outside(PostModule.Parts parts) {
        return parts.platform(platform)
                .answersFrom(this::postAnswers)
                .archiveFrom(this::postArchive)
                .clockFrom(this::postClock)
                .hiddenFrom(this::postHidden)
                .mailFrom(this::postMail)
                .stampsFrom(this::postStamps)
                .zonesFrom(this::postZones);
    }

    /** The spies. */
    public Stores stores() {
        return stores;
    }

    /** The clock. */
    public TestClock clock() {
        return platform.clock();
    }

    /** Lets {@code other} call from now on. Until then it is the application itself, which may do all. */
    public TestPostRuntime as(Caller other) {
        caller = other;
        return this;
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public TestPlatform platform() {
        return platform;
    }

    /** Lets all spies forget calls, plans and stubs. What is stored, and what waits, stays. */
    public void reset() {
        stores.letters.reset();
        answers.reset();
        archive.reset();
        hidden.reset();
        mail.reset();
        stamps.reset();
    }

    @Override
    public LetterStoreTx postLetters() {
        return stores.letters.store();
    }

    @Override
    public long settle() {
        return 0;
    }

    /** What stands for the {@link Answers}. */
    public AnswersSpy answers() {
        return answers;
    }

    /** Lets {@code other} answer what the {@link Answers} is asked. */
    public TestPostRuntime answers(Answers other) {
        answers.answerBy(other);
        return this;
    }

    @Override
    public Answers postAnswers() {
        return answers.spied();
    }

    /** What stands for the {@link Archive}. */
    public ArchiveSpy archive() {
        return archive;
    }

    /** Lets {@code other} answer what the {@link Archive} is asked. */
    public TestPostRuntime archive(Archive other) {
        archive.answerBy(other);
        return this;
    }

    @Override
    public Archive postArchive() {
        return archive.spied();
    }

    /** What the context uses as {@link Clock}. Until it is set, whatever uses it fails. */
    public TestPostRuntime clock(Clock clock) {
        this.clock = Option.some(clock);
        return this;
    }

    @Override
    public Clock postClock() {
        return clock.getOrElseThrow(
                () -> new IllegalStateException("clock is not set: TestPostRuntime.clock(...) takes a Clock"));
    }

    /** What stands for the {@link Hidden}. */
    HiddenSpy hidden() {
        return hidden;
    }

    /** Lets {@code other} answer what the {@link Hidden} is asked. */
    TestPostRuntime hidden(Hidden other) {
        hidden.answerBy(other);
        return this;
    }

    @Override
    public Hidden postHidden() {
        return hidden.spied();
    }

    /** What stands for the {@link Guarded}. */
    public MailSpy mail() {
        return mail;
    }

    /** Lets {@code other} answer what the {@link Guarded} is asked. */
    public TestPostRuntime mail(Guarded other) {
        mail.answerBy(other);
        return this;
    }

    @Override
    public Guarded postMail() {
        return mail.spied();
    }

    @Override
    public MailPolicies postMailPolicies() {
        return module.runtime().postMailPolicies();
    }

    /** What stands for the {@link Stamps}. */
    public StampsSpy stamps() {
        return stamps;
    }

    /** Lets {@code other} answer what the {@link Stamps} is asked. */
    public TestPostRuntime stamps(Stamps other) {
        stamps.answerBy(other);
        return this;
    }

    @Override
    public Stamps postStamps() {
        return stamps.spied();
    }

    @Override
    public StampsPolicies postStampsPolicies() {
        return module.runtime().postStampsPolicies();
    }

    /** What the context uses as {@link ZoneSource}. Until it is set, whatever uses it fails. */
    public TestPostRuntime zones(ZoneSource zones) {
        this.zones = Option.some(zones);
        return this;
    }

    @Override
    public ZoneSource postZones() {
        return zones.getOrElseThrow(
                () -> new IllegalStateException("zones is not set: TestPostRuntime.zones(...) takes a ZoneSource"));
    }

    @Override
    public Transactor<PostTx> postTransactor() {
        return module.runtime().postTransactor();
    }

    /** A spy for each store. */
    static final class Stores {
        private final LetterStoreSpy letters;

        private Stores(MemoryDatabase database) {
            this.letters = LetterStoreSpy.in(database);
        }

        private Stores(PostModule module) {
            CallRecorder recorder = CallRecorder.refusing(WIRED);
            this.letters = new LetterStoreSpy(
                    recorder,
                    module.runtime().postLetters(),
                    Writing.committing(module.runtime().postTransactor(), PostTx::postLetters));
        }

        /** The spy on the store of {@link Letter}. */
        public LetterStoreSpy letters() {
            return letters;
        }
    }
}
