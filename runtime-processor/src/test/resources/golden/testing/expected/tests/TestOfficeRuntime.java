package tests;

import dev.tenon.Generated;
import dev.tenon.access.Caller;
import dev.tenon.access.HasCaller;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.TestClock;
import dev.tenon.testing.TestPlatform;
import dev.tenon.transaction.Transactor;
import office.Desk;
import office.DeskStoreTx;
import office.Office;
import office.OfficeModule;
import office.OfficeRuntime;
import office.OfficeTx;

/**
 * Runs effects of {@link Office} in tests: all three environments at once, in memory, with spies on the
 * stores and a clock that the test moves. Used as {@code OfficeTx} itself, each write commits at once.
 */
@Generated
public final class TestOfficeRuntime implements OfficeRuntime, OfficeTx, HasCaller {
    private final TestPlatform platform;

    private final Stores stores;

    private final OfficeModule module;

    private Caller caller = Caller.system();

    private TestOfficeRuntime(TestPlatform platform) {
        this.platform = platform;
        this.stores = new Stores(new MemoryDatabase(platform));
        this.module = OfficeModule.create(parts -> parts.platform(platform)
                .deskStore(stores.desks.port()));
    }

    /** A runtime with empty stores, its clock at {@link TestClock#START}. */
    public static TestOfficeRuntime create() {
        return new TestOfficeRuntime(new TestPlatform(42));
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

    @Override
    public DeskStoreTx officeDesks() {
        return stores.desks.store();
    }

    @Override
    public Transactor<OfficeTx> officeTransactor() {
        return module.runtime().officeTransactor();
    }

    /** A spy for each store. */
    public static final class Stores {
        private final DeskStoreSpy desks;

        private Stores(MemoryDatabase database) {
            this.desks = new DeskStoreSpy(database);
        }

        /** The spy on the store of {@link Desk}. */
        public DeskStoreSpy desks() {
            return desks;
        }
    }
}
