package shipping;

import dev.tenon.Generated;
import dev.tenon.access.Caller;
import dev.tenon.access.HasCaller;
import dev.tenon.message.MessageLogTx;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.MessageSpy;
import dev.tenon.testing.TestClock;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.TestTransport;
import dev.tenon.transaction.Transactor;

/**
 * Runs effects of {@link Shipping} in tests: all three environments at once, in memory, with spies on the
 * stores and a clock that the test moves. Used as {@code ShippingTx} itself, each write commits at once.
 */
@Generated
final class TestShippingRuntime implements ShippingRuntime, ShippingTx, HasCaller {
    private final TestPlatform platform;

    private final Stores stores;

    private final ShippingModule module;

    private Caller caller = Caller.system();

    private final MessageSpy events;

    private final TestTransport transport;

    private TestShippingRuntime(TestPlatform platform) {
        this.platform = platform;
        MemoryDatabase database = new MemoryDatabase(platform);
        this.stores = new Stores(database);
        this.events = new MessageSpy(database);
        this.transport = new TestTransport(platform);
        this.module = ShippingModule.create(parts -> parts.platform(platform)
                .parcelStore(stores.parcels.port())
                .messages(events.log())
                .transport(transport));
        deliverAll();
    }

    /** A runtime with empty stores, its clock at {@link TestClock#START}. */
    static TestShippingRuntime create() {
        return new TestShippingRuntime(new TestPlatform(42));
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
    public TestShippingRuntime as(Caller other) {
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
    public ParcelStoreTx shippingParcels() {
        return stores.parcels.store();
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
    public MessageLogTx shippingMessages() {
        return events.committing();
    }

    /** What stands for the other contexts. */
    public TestTransport transport() {
        return transport;
    }

    @Override
    public Transactor<ShippingTx> shippingTransactor() {
        return module.runtime().shippingTransactor();
    }

    /** A spy for each store. */
    static final class Stores {
        private final ParcelStoreSpy parcels;

        private Stores(MemoryDatabase database) {
            this.parcels = new ParcelStoreSpy(database);
        }

        /** The spy on the store of {@link Parcel}. */
        public ParcelStoreSpy parcels() {
            return parcels;
        }
    }
}
