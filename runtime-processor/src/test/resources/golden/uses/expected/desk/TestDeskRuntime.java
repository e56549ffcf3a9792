package desk;

import dev.tenon.Generated;
import dev.tenon.access.Caller;
import dev.tenon.access.HasCaller;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.TestClock;
import dev.tenon.testing.TestPlatform;
import dev.tenon.transaction.Transactor;
import java.util.function.UnaryOperator;
import jobs.JobStore;
import jobs.JobsTx;
import mail.MailModule;
import mail.MailTx;
import mail.Post;

/**
 * Runs effects of {@link Desk} in tests: all three environments at once, in memory, with spies on the
 * stores and a clock that the test moves. Used as {@code DeskTx} itself, each write commits at once.
 */
@Generated
final class TestDeskRuntime implements DeskRuntime, DeskTx, HasCaller {
    private final TestPlatform platform;

    private final Stores stores;

    private final DeskModule module;

    private Caller caller = Caller.system();

    private TestDeskRuntime(TestPlatform platform, UnaryOperator<MailModule.Parts> mail) {
        this.platform = platform;
        this.stores = new Stores(new MemoryDatabase(platform));
        this.module = DeskModule.create(parts -> parts.platform(platform)
                .mail(MailModule.create(other -> mail.apply(other.platform(platform)))));
    }

    /**
     * A runtime with empty stores, its clock at {@link TestClock#START}.
     *
     * @param mail what its module is made of
     */
    static TestDeskRuntime create(UnaryOperator<MailModule.Parts> mail) {
        return new TestDeskRuntime(new TestPlatform(42), mail);
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
    }
}
