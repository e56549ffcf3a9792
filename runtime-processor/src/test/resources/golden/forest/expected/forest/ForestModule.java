package forest;

import dev.tenon.Generated;
import dev.tenon.health.HealthComponent;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.runtime.Deployment;
import dev.tenon.runtime.Hosted;
import dev.tenon.runtime.Startup;
import dev.tenon.runtime.StartupException;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionalPort;
import dev.tenon.transaction.Transactor;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Builds the runtime of {@link Forest}: everything is in memory, except what {@link Parts} are given. */
@Generated
public final class ForestModule implements Hosted {
    private final ForestRuntime runtime;

    private final Seq<HealthComponent> health;

    private ForestModule(ForestRuntime runtime, Seq<HealthComponent> health) {
        this.runtime = runtime;
        this.health = health;
    }

    /** Everything in memory. */
    public static ForestModule create() {
        return create(parts -> parts);
    }

    /**
     * What {@code configure} sets, and in memory what it does not.
     *
     * @throws StartupException with everything that is wrong, when parts cannot be made or do not fit together
     */
    public static ForestModule create(UnaryOperator<Parts> configure) {
        return configure.apply(new Parts()).build();
    }

    /** What effects of the context run in. */
    public ForestRuntime runtime() {
        return runtime;
    }

    @Override
    public String name() {
        return "Forest";
    }

    @Override
    public Seq<HealthComponent> health() {
        return health;
    }

    /** What a runtime is made of. For use by one thread. */
    public static final class Parts {
        private final Startup startup = new Startup("Forest");

        private Platform platform = Platform.live();

        private Function<Platform, MemoryDatabase> memory = MemoryDatabase::new;

        private Function<MemoryDatabase, TransactionalPort<NestStore, NestStoreTx>> nestStore = InMemoryNestStore::in;

        private Function<MemoryDatabase, TransactionalPort<RangerStore, RangerStoreTx>> rangerStore =
                InMemoryRangerStore::in;

        private Function<MemoryDatabase, TransactionalPort<RegionStore, RegionStoreTx>> regionStore =
                InMemoryRegionStore::in;

        private Function<MemoryDatabase, TransactionalPort<SignStore, SignStoreTx>> signStore = InMemorySignStore::in;

        private Function<MemoryDatabase, TransactionalPort<TrailStore, TrailStoreTx>> trailStore =
                InMemoryTrailStore::in;

        private Function<MemoryDatabase, TransactionalPort<TreeStore, TreeStoreTx>> treeStore = InMemoryTreeStore::in;

        private Parts() {}

        /** Where time, ids, randomness and threads come from; the JVM unless set. */
        public Parts platform(Platform platform) {
            this.platform = platform;
            return this;
        }

        /** Where all is kept that is in memory; what is there already is found. One of its own unless set. */
        public Parts memory(MemoryDatabase memory) {
            this.memory = memory::on;
            return this;
        }

        /** Where the context runs; {@link Deployment#current} unless set. */
        public Parts deployment(Deployment deployment) {
            startup.deployment(deployment);
            return this;
        }

        /** Admits a part that is for development only to production, on purpose. */
        public Parts acknowledgeDevelopmentPart(Class<?> part) {
            startup.acknowledge(part);
            return this;
        }

        /**
         * Records a span for each effect, to the {@code GlobalOpenTelemetry} of the process; as the platform says unless set.
         */
        public Parts tracing() {
            startup.tracing();
            return this;
        }

        /**
         * Counts and measures effects, to the {@code GlobalOpenTelemetry} of the process; as the platform says unless set.
         */
        public Parts metrics() {
            startup.metrics();
            return this;
        }

        /** Stores everything in PostgreSQL, in the schema {@code forest}. */
        public Parts use(Postgres postgres) {
            Lazy<PostgresDatabase> database =
                    Lazy.of(() -> postgres.context(platform, "forest", ForestModule.class));
            nestStore = memory -> PostgresNestStore.in(database.get());
            rangerStore = memory -> PostgresRangerStore.in(database.get());
            regionStore = memory -> PostgresRegionStore.in(database.get());
            signStore = memory -> PostgresSignStore.in(database.get());
            trailStore = memory -> PostgresTrailStore.in(database.get());
            treeStore = memory -> PostgresTreeStore.in(database.get());
            return this;
        }

        /** The store of {@link Nest}; in memory unless set. */
        public Parts nestStore(TransactionalPort<NestStore, NestStoreTx> nestStore) {
            this.nestStore = memory -> nestStore;
            return this;
        }

        /** The store of {@link Ranger}; in memory unless set. */
        public Parts rangerStore(TransactionalPort<RangerStore, RangerStoreTx> rangerStore) {
            this.rangerStore = memory -> rangerStore;
            return this;
        }

        /** The store of {@link Region}; in memory unless set. */
        public Parts regionStore(TransactionalPort<RegionStore, RegionStoreTx> regionStore) {
            this.regionStore = memory -> regionStore;
            return this;
        }

        /** The store of {@link Sign}; in memory unless set. */
        public Parts signStore(TransactionalPort<SignStore, SignStoreTx> signStore) {
            this.signStore = memory -> signStore;
            return this;
        }

        /** The store of {@link Trail}; in memory unless set. */
        public Parts trailStore(TransactionalPort<TrailStore, TrailStoreTx> trailStore) {
            this.trailStore = memory -> trailStore;
            return this;
        }

        /** The store of {@link Tree}; in memory unless set. */
        public Parts treeStore(TransactionalPort<TreeStore, TreeStoreTx> treeStore) {
            this.treeStore = memory -> treeStore;
            return this;
        }

        private ForestModule build() {
            Platform observed = startup.observed(platform);
            MemoryDatabase memory = this.memory.apply(observed);
            Stores stores = new Stores(this, memory);
            Transactor<ForestTx> transactor = new Transactor<>(
                    startup.transactions(memory),
                    observed,
                    transaction -> new InTransaction(observed, stores, transaction));
            return new ForestModule(new Live(observed, stores, transactor), startup.health());
        }
    }

    /** The stores, for each transaction and outside of them. */
    private static final class Stores {
        private final TransactionalPort<NestStore, NestStoreTx> nestPort;

        private final TransactionalPort<RangerStore, RangerStoreTx> rangerPort;

        private final TransactionalPort<RegionStore, RegionStoreTx> regionPort;

        private final TransactionalPort<SignStore, SignStoreTx> signPort;

        private final TransactionalPort<TrailStore, TrailStoreTx> trailPort;

        private final TransactionalPort<TreeStore, TreeStoreTx> treePort;

        private Stores(Parts parts, MemoryDatabase memory) {
            this.nestPort = parts.startup.port("nestStore", "NestStore", () -> parts.nestStore.apply(memory));
            this.rangerPort = parts.startup.port("rangerStore", "RangerStore", () -> parts.rangerStore.apply(memory));
            this.regionPort = parts.startup.port("regionStore", "RegionStore", () -> parts.regionStore.apply(memory));
            this.signPort = parts.startup.port("signStore", "SignStore", () -> parts.signStore.apply(memory));
            this.trailPort = parts.startup.port("trailStore", "TrailStore", () -> parts.trailStore.apply(memory));
            this.treePort = parts.startup.port("treeStore", "TreeStore", () -> parts.treeStore.apply(memory));
        }
    }

    private record Live(Platform platform, Stores stores, Transactor<ForestTx> forestTransactor)
            implements ForestRuntime {
        @Override
        public NestStore forestNests() {
            return stores.nestPort.reads();
        }

        @Override
        public RangerStore forestRangers() {
            return stores.rangerPort.reads();
        }

        @Override
        public RegionStore forestRegions() {
            return stores.regionPort.reads();
        }

        @Override
        public SignStore forestSigns() {
            return stores.signPort.reads();
        }

        @Override
        public TrailStore forestTrails() {
            return stores.trailPort.reads();
        }

        @Override
        public TreeStore forestTrees() {
            return stores.treePort.reads();
        }
    }

    private record InTransaction(Platform platform, Stores stores, Transaction transaction) implements ForestTx {
        @Override
        public NestStoreTx forestNests() {
            return stores.nestPort.in(transaction);
        }

        @Override
        public RangerStoreTx forestRangers() {
            return stores.rangerPort.in(transaction);
        }

        @Override
        public RegionStoreTx forestRegions() {
            return stores.regionPort.in(transaction);
        }

        @Override
        public SignStoreTx forestSigns() {
            return stores.signPort.in(transaction);
        }

        @Override
        public TrailStoreTx forestTrails() {
            return stores.trailPort.in(transaction);
        }

        @Override
        public TreeStoreTx forestTrees() {
            return stores.treePort.in(transaction);
        }
    }
}
