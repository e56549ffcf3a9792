package lending;

import dev.tenon.Generated;
import dev.tenon.access.Caller;
import dev.tenon.access.HasCaller;
import dev.tenon.message.MessageLogTx;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.MessageSpy;
import dev.tenon.testing.TestClock;
import dev.tenon.testing.TestPlatform;
import dev.tenon.transaction.Transactor;

/**
 * Runs effects of {@link Lending} in tests: all three environments at once, in memory, with spies on the
 * stores and a clock that the test moves. Used as {@code LendingTx} itself, each write commits at once.
 */
@Generated
final class TestLendingRuntime implements LendingRuntime, LendingTx, HasCaller {
    private final TestPlatform platform;

    private final Stores stores;

    private final LendingModule module;

    private Caller caller = Caller.system();

    private final MessageSpy events;

    private TestLendingRuntime(TestPlatform platform) {
        this.platform = platform;
        MemoryDatabase database = new MemoryDatabase(platform);
        this.stores = new Stores(database);
        this.events = new MessageSpy(database);
        this.module = LendingModule.create(parts -> parts.platform(platform)
                .loanStore(stores.loans.port())
                .messages(events.log()));
    }

    /** A runtime with empty stores, its clock at {@link TestClock#START}. */
    static TestLendingRuntime create() {
        return new TestLendingRuntime(new TestPlatform(42));
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
    public TestLendingRuntime as(Caller other) {
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
    public LoanStoreTx lendingLoans() {
        return stores.loans.store();
    }

    /** What was published. */
    public MessageSpy events() {
        return events;
    }

    /**
     * Lets the handlers have everything that is due, and what they publish then, on this thread.
     *
     * @return how many deliveries there were; failed attempts count
     */
    public long deliverAll() {
        return module.workers().drain();
    }

    @Override
    public MessageLogTx lendingMessages() {
        return events.committing();
    }

    @Override
    public Transactor<LendingTx> lendingTransactor() {
        return module.runtime().lendingTransactor();
    }

    /** A spy for each store. */
    static final class Stores {
        private final LoanStoreSpy loans;

        private Stores(MemoryDatabase database) {
            this.loans = new LoanStoreSpy(database);
        }

        /** The spy on the store of {@link Loan}. */
        public LoanStoreSpy loans() {
            return loans;
        }
    }
}
