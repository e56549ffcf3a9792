package catalog;

import dev.tenon.Generated;
import dev.tenon.access.Caller;
import dev.tenon.access.HasCaller;
import dev.tenon.config.ConfigSource;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.TestClock;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.TestedContext;
import dev.tenon.transaction.Transactor;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/**
 * Runs effects of {@link Catalog} in tests: all three environments at once, with a clock that the test moves.
 * Used as {@code CatalogTx} itself, each write commits at once.
 */
@Generated
final class TestCatalogRuntime implements CatalogRuntime, CatalogTx, HasCaller, TestedContext {
    private static final String WIRED =
            "This TestCatalogRuntime is wired as in production, without spies and stubs: create() makes one with them.";

    private final TestPlatform platform;

    private final Stores stores;

    private final CatalogModule module;

    private Caller caller = Caller.system();

    private Option<CatalogConfig> catalogConfig = Option.none();

    private TestCatalogRuntime(TestPlatform platform) {
        this.platform = platform;
        MemoryDatabase database = new MemoryDatabase(platform);
        this.stores = new Stores(database);
        this.module = CatalogModule.create(parts -> outside(parts));
    }

    private TestCatalogRuntime(UnaryOperator<CatalogModule.Parts> storage, TestPlatform platform) {
        this.platform = platform;
        this.module = CatalogModule.create(parts -> storage.apply(outside(parts)));
        this.stores = new Stores(module);
    }

    /**
     * With spies and stubs, everything in memory: for tests of single steps. Its clock is at {@link TestClock#START}.
     */
    static TestCatalogRuntime create() {
        return create(42);
    }

    /** The same with other ids and another randomness: those that follow from {@code seed}. */
    static TestCatalogRuntime create(long seed) {
        return new TestCatalogRuntime(new TestPlatform(seed));
    }

    /** Wired as in production, everything in memory: for tests of behaviour. */
    static TestCatalogRuntime inMemory() {
        return inMemory(42);
    }

    /** The same with other ids and another randomness: those that follow from {@code seed}. */
    static TestCatalogRuntime inMemory(long seed) {
        return new TestCatalogRuntime(parts -> parts, new TestPlatform(seed));
    }

    /** What is the same however the context keeps what it stores. */
    private CatalogModule.Parts outside(CatalogModule.Parts parts) {
        return parts.platform(platform)
                .catalogConfigFrom(this::catalogConfig);
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

    @Override
    public long settle() {
        return 0;
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

        private Stores(CatalogModule module) {}
    }
}
