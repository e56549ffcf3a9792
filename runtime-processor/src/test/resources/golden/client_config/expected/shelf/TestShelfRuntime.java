package shelf;

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
 * Runs effects of {@link Shelf} in tests: all three environments at once, with a clock that the test moves.
 * Used as {@code ShelfTx} itself, each write commits at once.
 */
@Generated
final class TestShelfRuntime implements ShelfRuntime, ShelfTx, HasCaller, TestedContext {
    private static final String WIRED =
            "This TestShelfRuntime is wired as in production, without spies and stubs: create() makes one with them.";

    private final TestPlatform platform;

    private final Stores stores;

    private final ShelfModule module;

    private Caller caller = Caller.system();

    private final CoversSpy covers;

    private final OpenLibraryClientSpy openLibraryClient;

    private final PricesSpy prices;

    private Option<CoversConfig> shelfCoversConfig = Option.none();

    private Option<ShelfConfig> shelfConfig = Option.none();

    private TestShelfRuntime(TestPlatform platform) {
        this.platform = platform;
        this.covers = new CoversSpy(platform);
        this.openLibraryClient = new OpenLibraryClientSpy(platform);
        this.prices = new PricesSpy(platform);
        MemoryDatabase database = new MemoryDatabase(platform);
        this.stores = new Stores(database);
        this.module = ShelfModule.create(parts -> outside(parts));
    }

    private TestShelfRuntime(UnaryOperator<ShelfModule.Parts> storage, TestPlatform platform) {
        this.platform = platform;
        this.covers = new CoversSpy(platform);
        this.openLibraryClient = new OpenLibraryClientSpy(platform);
        this.prices = new PricesSpy(platform);
        this.module = ShelfModule.create(parts -> storage.apply(outside(parts)));
        this.stores = new Stores(module);
    }

    /**
     * With spies and stubs, everything in memory: for tests of single steps. Its clock is at {@link TestClock#START}.
     */
    static TestShelfRuntime create() {
        return create(42);
    }

    /** The same with other ids and another randomness: those that follow from {@code seed}. */
    static TestShelfRuntime create(long seed) {
        return new TestShelfRuntime(new TestPlatform(seed));
    }

    /** Wired as in production, everything in memory: for tests of behaviour. */
    static TestShelfRuntime inMemory() {
        return inMemory(42);
    }

    /** The same with other ids and another randomness: those that follow from {@code seed}. */
    static TestShelfRuntime inMemory(long seed) {
        return new TestShelfRuntime(parts -> parts, new TestPlatform(seed));
    }

    /** What is the same however the context keeps what it stores. */
    private ShelfModule.Parts outside(ShelfModule.Parts parts) {
        return parts.platform(platform)
                .coversFrom(this::shelfCovers)
                .openLibraryClientFrom(this::shelfOpenLibraryClient)
                .pricesFrom(this::shelfPrices)
                .shelfCoversConfigFrom(this::shelfCoversConfig)
                .shelfConfigFrom(this::shelfConfig);
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
    public TestShelfRuntime as(Caller other) {
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
        covers.reset();
        openLibraryClient.reset();
        prices.reset();
    }

    @Override
    public long settle() {
        return 0;
    }

    /** What stands for the {@link Covers}. */
    public CoversSpy covers() {
        return covers;
    }

    /** Lets {@code other} answer what the {@link Covers} is asked. */
    public TestShelfRuntime covers(Covers other) {
        covers.answerBy(other);
        return this;
    }

    @Override
    public Covers shelfCovers() {
        return covers.spied();
    }

    /** What stands for the {@link OpenLibraryClient}. */
    public OpenLibraryClientSpy openLibraryClient() {
        return openLibraryClient;
    }

    /** Lets {@code other} answer what the {@link OpenLibraryClient} is asked. */
    public TestShelfRuntime openLibraryClient(OpenLibraryClient other) {
        openLibraryClient.answerBy(other);
        return this;
    }

    @Override
    public OpenLibraryClient shelfOpenLibraryClient() {
        return openLibraryClient.spied();
    }

    /** What stands for the {@link Prices}. */
    PricesSpy prices() {
        return prices;
    }

    /** Lets {@code other} answer what the {@link Prices} is asked. */
    TestShelfRuntime prices(Prices other) {
        prices.answerBy(other);
        return this;
    }

    @Override
    public Prices shelfPrices() {
        return prices.spied();
    }

    /** The {@link CoversConfig}; every value is its default until it is set. */
    public TestShelfRuntime withConfig(CoversConfig shelfCoversConfig) {
        this.shelfCoversConfig = Option.some(shelfCoversConfig);
        return this;
    }

    @Override
    public CoversConfig shelfCoversConfig() {
        return shelfCoversConfig.getOrElse(() -> CoversConfigBinding.read(ConfigSource.empty()));
    }

    /** The {@link ShelfConfig}; every value is its default until it is set. */
    public TestShelfRuntime withConfig(ShelfConfig shelfConfig) {
        this.shelfConfig = Option.some(shelfConfig);
        return this;
    }

    @Override
    public ShelfConfig shelfConfig() {
        return shelfConfig.getOrElse(() -> ShelfConfigBinding.read(ConfigSource.empty()));
    }

    @Override
    public Transactor<ShelfTx> shelfTransactor() {
        return module.runtime().shelfTransactor();
    }

    /** A spy for each store. */
    static final class Stores {
        private Stores(MemoryDatabase database) {}

        private Stores(ShelfModule module) {}
    }
}
