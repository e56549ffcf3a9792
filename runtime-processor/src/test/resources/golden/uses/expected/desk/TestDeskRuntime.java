package desk;

import dev.tenon.Generated;
import dev.tenon.access.Caller;
import dev.tenon.access.HasCaller;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.TestClock;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.TestedContext;
import dev.tenon.transaction.Transactor;
import java.util.function.UnaryOperator;
import jobs.JobStore;
import jobs.JobsTx;
import mail.MailModule;
import mail.MailTx;
import mail.Post;

/**
 * Runs effects of {@link Desk} in tests: all three environments at once, with a clock that the test moves.
 * Used as {@code DeskTx} itself, each write commits at once.
 */
@Generated
final class TestDeskRuntime implements DeskRuntime, DeskTx, HasCaller, TestedContext {
    private static final String WIRED =
            "This TestDeskRuntime is wired as in production, without spies and stubs: create() makes one with them.";

    private final TestPlatform platform;

    private final Stores stores;

    private final DeskModule module;

    private Caller caller = Caller.system();

    private TestDeskRuntime(TestPlatform platform, UnaryOperator<MailModule.Parts> mail) {
        this.platform = platform;
        MemoryDatabase database = new MemoryDatabase(platform);
        this.stores = new Stores(database);
        this.module = DeskModule.create(parts -> outside(parts, mail));
    }

    private TestDeskRuntime(
            UnaryOperator<DeskModule.Parts> storage, TestPlatform platform, UnaryOperator<MailModule.Parts> mail) {
        this.platform = platform;
        this.module = DeskModule.create(parts -> storage.apply(outside(parts, mail)));
        this.stores = new Stores(module);
    }

    /**
     * With spies and stubs, everything in memory: for tests of single steps. Its clock is at {@link TestClock#START}.
     *
     * @param mail what its module is made of
     */
    static TestDeskRuntime create(UnaryOperator<MailModule.Parts> mail) {
        return create(42, mail);
    }

    /**
     * The same with other ids and another randomness: those that follow from {@code seed}.
     *
     * @param mail what its module is made of
     */
    static TestDeskRuntime create(long seed, UnaryOperator<MailModule.Parts> mail) {
        return new TestDeskRuntime(new TestPlatform(seed), mail);
    }

    /**
     * Wired as in production, everything in memory: for tests of behaviour.
     *
     * @param mail what its module is made of
     */
    static TestDeskRuntime inMemory(UnaryOperator<MailModule.Parts> mail) {
        return inMemory(42, mail);
    }

    /**
     * The same with other ids and another randomness: those that follow from {@code seed}.
     *
     * @param mail what its module is made of
     */
    static TestDeskRuntime inMemory(long seed, UnaryOperator<MailModule.Parts> mail) {
        return new TestDeskRuntime(parts -> parts, new TestPlatform(seed), mail);
    }

    /** What is the same however the context keeps what it stores. */
    private DeskModule.Parts outside(DeskModule.Parts parts, UnaryOperator<MailModule.Parts> mail) {
        return parts.platform(platform)
                .mail(MailModule.create(other -> mail.apply(other.platform(platform))));
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
    public TestDeskRuntime as(Caller other) {
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

    @Override
    public long settle() {
        return 0;
    }

    @Override
    public JobStore jobsJobs() {
        return module.runtime().jobsJobs();
    }

    @Override
    public Transactor<JobsTx> jobsTransactor() {
        return module.runtime().jobsTransactor();
    }

    @Override
    public Post mailPost() {
        return module.runtime().mailPost();
    }

    @Override
    public Transactor<MailTx> mailTransactor() {
        return module.runtime().mailTransactor();
    }

    @Override
    public Transactor<DeskTx> deskTransactor() {
        return module.runtime().deskTransactor();
    }

    /** A spy for each store. */
    static final class Stores {
        private Stores(MemoryDatabase database) {}

        private Stores(DeskModule module) {}
    }
}
