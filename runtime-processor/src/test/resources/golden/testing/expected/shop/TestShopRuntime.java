package shop;

import dev.tenon.Generated;
import dev.tenon.access.Caller;
import dev.tenon.access.HasCaller;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.TestClock;
import dev.tenon.testing.TestPlatform;
import dev.tenon.transaction.Transactor;

/**
 * Runs effects of {@link Shop} in tests: all three environments at once, in memory, with spies on the
 * stores and a clock that the test moves. Used as {@code ShopTx} itself, each write commits at once.
 */
@Generated
final class TestShopRuntime implements ShopRuntime, ShopTx, HasCaller {
    private final TestPlatform platform;

    private final Stores stores;

    private final ShopModule module;

    private Caller caller = Caller.system();

    private TestShopRuntime(TestPlatform platform) {
        this.platform = platform;
        this.stores = new Stores(new MemoryDatabase(platform));
        this.module = ShopModule.create(parts -> parts.platform(platform)
                .itemStore(stores.items.port())
                .tagStore(stores.tags.port()));
    }

    /** A runtime with empty stores, its clock at {@link TestClock#START}. */
    static TestShopRuntime create() {
        return new TestShopRuntime(new TestPlatform(42));
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

    @Override
    public ItemStoreTx shopItems() {
        return stores.items.store();
    }

    @Override
    public TagStoreTx shopTags() {
        return stores.tags.store();
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
            this.items = new ItemStoreSpy(database);
            this.tags = new TagStoreSpy(database);
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
