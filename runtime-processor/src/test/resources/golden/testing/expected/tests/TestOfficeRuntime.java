package tests;

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
import java.util.function.UnaryOperator;
import office.Desk;
import office.DeskStoreTx;
import office.InMemoryDeskStore;
import office.Office;
import office.OfficeModule;
import office.OfficeRuntime;
import office.OfficeTx;

/**
 * Runs effects of {@link Office} in tests: all three environments at once, with a clock that the test moves.
 * Used as {@code OfficeTx} itself, each write commits at once.
 */
@Generated
public final class TestOfficeRuntime implements OfficeRuntime, OfficeTx, HasCaller, TestedContext {
    private static final String WIRED =
            "This TestOfficeRuntime is wired as in production, without spies and stubs: create() makes one with them.";

    private final TestPlatform platform;

    private final Stores stores;

    private final OfficeModule module;

    private Caller caller = Caller.system();

    private TestOfficeRuntime(TestPlatform platform) {
        this.platform = platform;
        MemoryDatabase database = new MemoryDatabase(platform);
        this.stores = new Stores(database);
        this.module = OfficeModule.create(parts -> outside(parts)
                .deskStore(stores.desks.port(InMemoryDeskStore.in(database))));
    }

    private TestOfficeRuntime(UnaryOperator<OfficeModule.Parts> storage, TestPlatform platform) {
        this.platform = platform;
        this.module = OfficeModule.create(parts -> storage.apply(outside(parts)));
        this.stores = new Stores(module);
    }

    /**
     * With spies and stubs, everything in memory: for tests of single steps. Its clock is at {@link TestClock#START}.
     */
    public static TestOfficeRuntime create() {
        return create(42);
    }

    /** The same with other ids and another randomness: those that follow from {@code seed}. */
    public static TestOfficeRuntime create(long seed) {
        return new TestOfficeRuntime(new TestPlatform(seed));
    }

    /** Wired as in production, everything in memory: for tests of behaviour. */
    public static TestOfficeRuntime inMemory() {
        return inMemory(42);
    }

    /** The same with other ids and another randomness: those that follow from {@code seed}. */
    public static TestOfficeRuntime inMemory(long seed) {
        return new TestOfficeRuntime(parts -> parts, new TestPlatform(seed));
    }

    /** What is the same however the context keeps what it stores. */
    private OfficeModule.Parts outside(OfficeModule.Parts parts) {
        return parts.platform(platform);
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
    public TestOfficeRuntime as(Caller other) {
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
        stores.desks.reset();
    }

    @Override
    public DeskStoreTx officeDesks() {
        return stores.desks.store();
    }

    @Override
    public long settle() {
        return 0;
    }

    @Override
    public Transactor<OfficeTx> officeTransactor() {
        return module.runtime().officeTransactor();
    }

    /** A spy for each store. */
    public static final class Stores {
        private final DeskStoreSpy desks;

        private Stores(MemoryDatabase database) {
            this.desks = DeskStoreSpy.in(database);
        }

        private Stores(OfficeModule module) {
            CallRecorder recorder = CallRecorder.refusing(WIRED);
            this.desks = new DeskStoreSpy(
                    recorder,
                    module.runtime().officeDesks(),
                    Writing.committing(module.runtime().officeTransactor(), OfficeTx::officeDesks));
        }

        /** The spy on the store of {@link Desk}. */
        public DeskStoreSpy desks() {
            return desks;
        }
    }
}
