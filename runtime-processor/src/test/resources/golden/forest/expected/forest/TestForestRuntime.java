package forest;

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
 * Runs effects of {@link Forest} in tests: all three environments at once, with a clock that the test moves.
 * Used as {@code ForestTx} itself, each write commits at once.
 */
@Generated
public final class TestForestRuntime implements ForestRuntime, ForestTx, HasCaller, TestedContext {
    private static final String WIRED =
            "This TestForestRuntime is wired as in production, without spies and stubs: create() makes one with them.";

    private final TestPlatform platform;

    private final Stores stores;

    private final ForestModule module;

    private Caller caller = Caller.system();

    private TestForestRuntime(TestPlatform platform) {
        this.platform = platform;
        MemoryDatabase database = new MemoryDatabase(platform);
        this.stores = new Stores(database);
        this.module = ForestModule.create(parts -> outside(parts)
                .nestStore(stores.nests.port(InMemoryNestStore.in(database)))
                .rangerStore(stores.rangers.port(InMemoryRangerStore.in(database)))
                .regionStore(stores.regions.port(InMemoryRegionStore.in(database)))
                .signStore(stores.signs.port(InMemorySignStore.in(database)))
                .trailStore(stores.trails.port(InMemoryTrailStore.in(database)))
                .treeStore(stores.trees.port(InMemoryTreeStore.in(database))));
    }

    private TestForestRuntime(UnaryOperator<ForestModule.Parts> storage, TestPlatform platform) {
        this.platform = platform;
        this.module = ForestModule.create(parts -> storage.apply(outside(parts)));
        this.stores = new Stores(module);
    }

    /**
     * With spies and stubs, everything in memory: for tests of single steps. Its clock is at {@link TestClock#START}.
     */
    public static TestForestRuntime create() {
        return create(42);
    }

    /** The same with other ids and another randomness: those that follow from {@code seed}. */
    public static TestForestRuntime create(long seed) {
        return new TestForestRuntime(new TestPlatform(seed));
    }

    /** Wired as in production, everything in memory: for tests of behaviour. */
    public static TestForestRuntime inMemory() {
        return inMemory(42);
    }

    /** The same with other ids and another randomness: those that follow from {@code seed}. */
    public static TestForestRuntime inMemory(long seed) {
        return new TestForestRuntime(parts -> parts, new TestPlatform(seed));
    }

    /** Wired as in production, everything in {@code database}, which has the clock of the test from now on. */
    public static TestForestRuntime on(TestDatabase database) {
        prepare(database);
        TestPlatform platform = new TestPlatform(42);
        database.follow(platform.clock());
        Postgres postgres =
                database.pool(Postgres.class, url -> Postgres.at(url).schema(SchemaMode.OFF));
        return new TestForestRuntime(parts -> parts.use(postgres), platform);
    }

    /**
     * Wired as in production, everything in a database of its own that stays until the JVM ends, on the server that
     * {@link TestPostgres} starts.
     */
    public static TestForestRuntime postgres() {
        return on(TestPostgres.server()
                .template("forest.Forest", TestForestRuntime::prepare)
                .create());
    }

    /** Makes the tables of {@link Forest}, if they are not there. */
    static void prepare(TestDatabase database) {
        database.prepare("forest", TestForestRuntime::tables);
    }

    private static Seq<String> tables(String url) {
        try (Postgres postgres = Postgres.at(url).schema(SchemaMode.CREATE)) {
            return postgres.context(Platform.live(), "forest", ForestModule.class).problems();
        }
    }

    /** What is the same however the context keeps what it stores. */
    private ForestModule.Parts outside(ForestModule.Parts parts) {
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
    public TestForestRuntime as(Caller other) {
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
        stores.nests.reset();
        stores.rangers.reset();
        stores.regions.reset();
        stores.signs.reset();
        stores.trails.reset();
        stores.trees.reset();
    }

    @Override
    public NestStoreTx forestNests() {
        return stores.nests.store();
    }

    @Override
    public RangerStoreTx forestRangers() {
        return stores.rangers.store();
    }

    @Override
    public RegionStoreTx forestRegions() {
        return stores.regions.store();
    }

    @Override
    public SignStoreTx forestSigns() {
        return stores.signs.store();
    }

    @Override
    public TrailStoreTx forestTrails() {
        return stores.trails.store();
    }

    @Override
    public TreeStoreTx forestTrees() {
        return stores.trees.store();
    }

    @Override
    public long settle() {
        return 0;
    }

    @Override
    public Transactor<ForestTx> forestTransactor() {
        return module.runtime().forestTransactor();
    }

    /** A spy for each store. */
    public static final class Stores {
        private final NestStoreSpy nests;

        private final RangerStoreSpy rangers;

        private final RegionStoreSpy regions;

        private final SignStoreSpy signs;

        private final TrailStoreSpy trails;

        private final TreeStoreSpy trees;

        private Stores(MemoryDatabase database) {
            this.nests = NestStoreSpy.in(database);
            this.rangers = RangerStoreSpy.in(database);
            this.regions = RegionStoreSpy.in(database);
            this.signs = SignStoreSpy.in(database);
            this.trails = TrailStoreSpy.in(database);
            this.trees = TreeStoreSpy.in(database);
        }

        private Stores(ForestModule module) {
            CallRecorder recorder = CallRecorder.refusing(WIRED);
            this.nests = new NestStoreSpy(
                    recorder,
                    module.runtime().forestNests(),
                    Writing.committing(module.runtime().forestTransactor(), ForestTx::forestNests));
            this.rangers = new RangerStoreSpy(
                    recorder,
                    module.runtime().forestRangers(),
                    Writing.committing(module.runtime().forestTransactor(), ForestTx::forestRangers));
            this.regions = new RegionStoreSpy(
                    recorder,
                    module.runtime().forestRegions(),
                    Writing.committing(module.runtime().forestTransactor(), ForestTx::forestRegions));
            this.signs = new SignStoreSpy(
                    recorder,
                    module.runtime().forestSigns(),
                    Writing.committing(module.runtime().forestTransactor(), ForestTx::forestSigns));
            this.trails = new TrailStoreSpy(
                    recorder,
                    module.runtime().forestTrails(),
                    Writing.committing(module.runtime().forestTransactor(), ForestTx::forestTrails));
            this.trees = new TreeStoreSpy(
                    recorder,
                    module.runtime().forestTrees(),
                    Writing.committing(module.runtime().forestTransactor(), ForestTx::forestTrees));
        }

        /** The spy on the store of {@link Nest}. */
        public NestStoreSpy nests() {
            return nests;
        }

        /** The spy on the store of {@link Ranger}. */
        public RangerStoreSpy rangers() {
            return rangers;
        }

        /** The spy on the store of {@link Region}. */
        public RegionStoreSpy regions() {
            return regions;
        }

        /** The spy on the store of {@link Sign}. */
        public SignStoreSpy signs() {
            return signs;
        }

        /** The spy on the store of {@link Trail}. */
        public TrailStoreSpy trails() {
            return trails;
        }

        /** The spy on the store of {@link Tree}. */
        public TreeStoreSpy trees() {
            return trees;
        }
    }
}
