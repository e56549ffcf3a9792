package shop;

import dev.tenon.Generated;
import dev.tenon.access.Caller;
import dev.tenon.access.HasCaller;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.schema.SchemaMode;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.CallRecorder;
import dev.tenon.testing.TestClock;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.TestedContext;
import dev.tenon.testing.Writing;
import dev.tenon.testing.postgres.TestDatabase;
import dev.tenon.testing.postgres.TestPostgres;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import java.util.function.UnaryOperator;

/**
 * Runs effects of {@link Shop} in tests: all three environments at once, with a clock that the test moves.
 * Used as {@code ShopTx} itself, each write commits at once.
 */
@Generated
final class TestShopRuntime implements ShopRuntime, ShopTx, HasCaller, TestedContext {
    private static final String WIRED =
            "This TestShopRuntime is wired as in production, without spies and stubs: create() makes one with them.";

    private final TestPlatform platform;

    private final Stores stores;

    private final ShopModule module;

    private Caller caller = Caller.system();

    private TestShopRuntime(TestPlatform platform) {
        this.platform = platform;
        MemoryDatabase database = new MemoryDatabase(platform);
        this.stores = new Stores(database);
        this.module = ShopModule.create(parts -> outside(parts)
                .itemStore(stores.items.port(InMemoryItemStore.in(database)))
                .tagStore(stores.tags.port(InMemoryTagStore.in(database))));
    }

    private TestShopRuntime(UnaryOperator<ShopModule.Parts> storage, TestPlatform platform) {
        this.platform = platform;
        this.module = ShopModule.create(parts -> storage.apply(outside(parts)));
        this.stores = new Stores(module);
    }

    /**
     * With spies and stubs, everything in memory: for tests of single steps. Its clock is at {@link TestClock#START}.
     */
    static TestShopRuntime create() {
        return create(42);
    }

    /** The same with other ids and another randomness: those that follow from {@code seed}. */
    static TestShopRuntime create(long seed) {
        return new TestShopRuntime(new TestPlatform(seed));
    }

    /** Wired as in production, everything in memory: for tests of behaviour. */
    static TestShopRuntime inMemory() {
        return inMemory(42);
    }

    /** The same with other ids and another randomness: those that follow from {@code seed}. */
    static TestShopRuntime inMemory(long seed) {
        return new TestShopRuntime(parts -> parts, new TestPlatform(seed));
    }

    /** Wired as in production, everything in {@code database}, which has the clock of the test from now on. */
    static TestShopRuntime on(TestDatabase database) {
        prepare(database);
        TestPlatform platform = new TestPlatform(42);
        database.follow(platform.clock());
        Postgres postgres =
                database.pool(Postgres.class, url -> Postgres.at(url).schema(SchemaMode.OFF));
        return new TestShopRuntime(parts -> parts.use(postgres), platform);
    }

    /**
     * Wired as in production, everything in a database of its own that stays until the JVM ends, on the server that
     * {@link TestPostgres} starts.
     */
    static TestShopRuntime postgres() {
        return on(TestPostgres.server()
                .template("shop.Shop", TestShopRuntime::prepare)
                .create());
    }

    /** Makes the tables of {@link Shop}, if they are not there. */
    static void prepare(TestDatabase database) {
        database.prepare("shop", TestShopRuntime::tables);
    }

    private static Seq<String> tables(String url) {
        try (Postgres postgres = Postgres.at(url).schema(SchemaMode.CREATE)) {
            return postgres.context(Platform.live(), "shop", ShopModule.class).problems();
        }
    }

    /** What is the same however the context keeps what it stores. */
    private ShopModule.Parts outside(ShopModule.Parts parts) {
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
    public TestShopRuntime as(Caller other) {
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
        stores.items.reset();
        stores.tags.reset();
    }

    @Override
    public ItemStoreTx shopItems() {
        return stores.items.store();
    }

    @Override
    public TagStoreTx shopTags() {
        return stores.tags.store();
    }

    @Override
    public long settle() {
        return 0;
    }

    @Override
    public Transactor<ShopTx> shopTransactor() {
        return module.runtime().shopTransactor();
    }

    /** A spy for each store. */
    static final class Stores {
        private final ItemStoreSpy items;

        private final TagStoreSpy tags;

        private Stores(MemoryDatabase database) {
            this.items = ItemStoreSpy.in(database);
            this.tags = TagStoreSpy.in(database);
        }

        private Stores(ShopModule module) {
            CallRecorder recorder = CallRecorder.refusing(WIRED);
            this.items = new ItemStoreSpy(
                    recorder,
                    module.runtime().shopItems(),
                    Writing.committing(module.runtime().shopTransactor(), ShopTx::shopItems));
            this.tags = new TagStoreSpy(
                    recorder,
                    module.runtime().shopTags(),
                    Writing.committing(module.runtime().shopTransactor(), ShopTx::shopTags));
        }

        /** The spy on the store of {@link Item}. */
        public ItemStoreSpy items() {
            return items;
        }

        /** The spy on the store of {@link Tag}. */
        public TagStoreSpy tags() {
            return tags;
        }
    }
}
