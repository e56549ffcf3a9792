package catalog;

import dev.tenon.Generated;
import dev.tenon.access.Caller;
import dev.tenon.access.HasCaller;
import dev.tenon.config.ConfigSource;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.TestClock;
import dev.tenon.testing.TestPlatform;
import dev.tenon.transaction.Transactor;
import io.vavr.control.Option;

/**
 * Runs effects of {@link Catalog} in tests: all three environments at once, in memory, with spies on the
 * stores and a clock that the test moves. Used as {@code CatalogTx} itself, each write commits at once.
 */
@Generated
final class TestCatalogRuntime implements CatalogRuntime, CatalogTx, HasCaller {
    private final TestPlatform platform;

    private final Stores stores;

    private final CatalogModule module;

    private Caller caller = Caller.system();

    private Option<CatalogConfig> catalogConfig = Option.none();

    private TestCatalogRuntime(TestPlatform platform) {
        this.platform = platform;
        this.stores = new Stores(new MemoryDatabase(platform));
        this.module = CatalogModule.create(parts -> parts.platform(platform)
                .catalogConfigFrom(this::catalogConfig));
    }

    /** A runtime with empty stores, its clock at {@link TestClock#START}. */
    static TestCatalogRuntime create() {
        return new TestCatalogRuntime(new TestPlatform(42));
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
    public TestCatalogRuntime as(Caller other) {
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

    /** The {@link CatalogConfig}; every value is its default until it is set. */
    public TestCatalogRuntime withConfig(CatalogConfig catalogConfig) {
        this.catalogConfig = Option.some(catalogConfig);
        return this;
    }

    @Override
    public CatalogConfig catalogConfig() {
        return catalogConfig.getOrElse(() -> CatalogConfigBinding.read(ConfigSource.empty()));
    }

    @Override
    public Transactor<CatalogTx> catalogTransactor() {
        return module.runtime().catalogTransactor();
    }

    /** A spy for each store. */
    static final class Stores {
        private Stores(MemoryDatabase database) {}
    }
}
