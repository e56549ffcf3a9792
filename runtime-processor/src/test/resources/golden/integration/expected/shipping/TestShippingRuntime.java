package shipping;

import dev.tenon.Generated;
import dev.tenon.access.Caller;
import dev.tenon.access.HasCaller;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.memory.MemoryMessageLog;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.schema.SchemaMode;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.CallRecorder;
import dev.tenon.testing.CommittingLog;
import dev.tenon.testing.MessageSpy;
import dev.tenon.testing.TestClock;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.TestTransport;
import dev.tenon.testing.TestedContext;
import dev.tenon.testing.Writing;
import dev.tenon.testing.postgres.TestDatabase;
import dev.tenon.testing.postgres.TestPostgres;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Runs effects of {@link Shipping} in tests: all three environments at once, with a clock that the test moves.
 * Used as {@code ShippingTx} itself, each write commits at once.
 */
@Generated
final class TestShippingRuntime implements ShippingRuntime, ShippingTx, HasCaller, TestedContext {
    private static final String WIRED =
            "This TestShippingRuntime is wired as in production, without spies and stubs: create() makes one with them.";

    private final TestPlatform platform;

    private final Stores stores;

    private final ShippingModule module;

    private final MessageSpy events;

    private final TestTransport transport;

    private Caller caller = Caller.system();

    private TestShippingRuntime(TestPlatform platform) {
        this.platform = platform;
        this.events = new MessageSpy(platform);
        this.transport = new TestTransport(platform);
        MemoryDatabase database = new MemoryDatabase(platform);
        this.stores = new Stores(database);
        this.module = ShippingModule.create(parts -> outside(parts)
                .parcelStore(stores.parcels.port(InMemoryParcelStore.in(database)))
                .messages(events.before(MemoryMessageLog.in(database))));
        settle();
    }

    private TestShippingRuntime(UnaryOperator<ShippingModule.Parts> storage, TestPlatform platform) {
        this.platform = platform;
        this.events = new MessageSpy(platform);
        this.transport = new TestTransport(platform);
        this.module = ShippingModule.create(parts -> storage.apply(outside(parts)).messagesThrough(events::before));
        this.stores = new Stores(module);
        settle();
    }

    /**
     * With spies and stubs, everything in memory: for tests of single steps. Its clock is at {@link TestClock#START}.
     */
    static TestShippingRuntime create() {
        return create(42);
    }

    /** The same with other ids and another randomness: those that follow from {@code seed}. */
    static TestShippingRuntime create(long seed) {
        return new TestShippingRuntime(new TestPlatform(seed));
    }

    /** Wired as in production, everything in memory: for tests of behaviour. */
    static TestShippingRuntime inMemory() {
        return inMemory(42);
    }

    /** The same with other ids and another randomness: those that follow from {@code seed}. */
    static TestShippingRuntime inMemory(long seed) {
        return new TestShippingRuntime(parts -> parts, new TestPlatform(seed));
    }

    /** Wired as in production, everything in {@code database}, which has the clock of the test from now on. */
    static TestShippingRuntime on(TestDatabase database) {
        prepare(database);
        TestPlatform platform = new TestPlatform(42);
        database.follow(platform.clock());
        Postgres postgres =
                database.pool(Postgres.class, url -> Postgres.at(url).schema(SchemaMode.OFF));
        return new TestShippingRuntime(parts -> parts.use(postgres), platform);
    }

    /**
     * Wired as in production, everything in a database of its own that stays until the JVM ends, on the server that
     * {@link TestPostgres} starts.
     */
    static TestShippingRuntime postgres() {
        return on(TestPostgres.server()
                .template("shipping.Shipping", TestShippingRuntime::prepare)
                .create());
    }

    /** Makes the tables of {@link Shipping}, if they are not there. */
    static void prepare(TestDatabase database) {
        database.prepare("shipping", TestShippingRuntime::tables);
    }

    private static Seq<String> tables(String url) {
        try (Postgres postgres = Postgres.at(url).schema(SchemaMode.CREATE)) {
            return postgres.context(Platform.live(), "shipping", ShippingModule.class).problems();
        }
    }

    /** What is the same however the context keeps what it stores. */
    private ShippingModule.Parts outside(ShippingModule.Parts parts) {
        return parts.platform(platform)
                .transport(transport);
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

    /** Lets all spies forget calls, plans and stubs. What is stored, and what waits, stays. */
    public void reset() {
        stores.parcels.reset();
        events.reset();
    }

    @Override
    public ParcelStoreTx shippingParcels() {
        return stores.parcels.store();
    }

    @Override
    public long settle() {
        return module.workers().drain();
    }

    /** What was published. */
    public MessageSpy events() {
        return events;
    }

    /**
     * Lets the handlers have the events that are due, and what they publish then, on this thread.
     *
     * @return how many deliveries there were; failed attempts count
     * @throws AssertionError what a handler failed with
     */
    public long deliverAll() {
        return module.workers().drain();
    }

    /**
     * Does what is due in one queue, on this thread.
     *
     * @param queue its name, as operators see it
     * @return how many deliveries there were; failed attempts count
     * @throws AssertionError what a handler failed with
     * @throws IllegalArgumentException when there is no such queue
     */
    public long drain(String queue) {
        return module.workers().drain(module.operations().queueNamed(queue));
    }

    @Override
    public MessageLogTx shippingMessages() {
        return new CommittingLog(module.runtime().shippingMessages(), committing(ShippingTx::shippingMessages));
    }

    /** What stands for the other contexts. */
    public TestTransport transport() {
        return transport;
    }

    @Override
    public Option<TestTransport> exchange() {
        return Option.some(transport);
    }

    @Override
    public Transactor<ShippingTx> shippingTransactor() {
        return module.runtime().shippingTransactor();
    }

    private <W> Writing<W> committing(Function<ShippingTx, W> port) {
        return Writing.committing(shippingTransactor(), port);
    }

    /** A spy for each store. */
    static final class Stores {
        private final ParcelStoreSpy parcels;

        private Stores(MemoryDatabase database) {
            this.parcels = ParcelStoreSpy.in(database);
        }

        private Stores(ShippingModule module) {
            CallRecorder recorder = CallRecorder.refusing(WIRED);
            this.parcels = new ParcelStoreSpy(
                    recorder,
                    module.runtime().shippingParcels(),
                    Writing.committing(module.runtime().shippingTransactor(), ShippingTx::shippingParcels));
        }

        /** The spy on the store of {@link Parcel}. */
        public ParcelStoreSpy parcels() {
            return parcels;
        }
    }
}
