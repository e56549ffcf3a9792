package shop;

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

/** Builds the runtime of {@link Shop}: everything is in memory, except what {@link Parts} are given. */
@SuppressWarnings("exports")
@Generated
public final class ShopModule implements Hosted {
    private final ShopRuntime runtime;

    private final Seq<HealthComponent> health;

    private ShopModule(ShopRuntime runtime, Seq<HealthComponent> health) {
        this.runtime = runtime;
        this.health = health;
    }

    /** Everything in memory. */
    public static ShopModule create() {
        return create(parts -> parts);
    }

    /**
     * What {@code configure} sets, and in memory what it does not.
     *
     * @throws StartupException with everything that is wrong, when parts cannot be made or do not fit together
     */
    public static ShopModule create(UnaryOperator<Parts> configure) {
        return configure.apply(new Parts()).build();
    }

    /** What effects of the context run in. */
    public ShopRuntime runtime() {
        return runtime;
    }

    @Override
    public String name() {
        return "Shop";
    }

    @Override
    public Seq<HealthComponent> health() {
        return health;
    }

    /** What a runtime is made of. For use by one thread. */
    public static final class Parts {
        private final Startup startup = new Startup("Shop");

        private Platform platform = Platform.live();

        private Function<Platform, MemoryDatabase> memory = MemoryDatabase::new;

        private Function<MemoryDatabase, TransactionalPort<ItemStore, ItemStoreTx>> itemStore = InMemoryItemStore::in;

        private Function<MemoryDatabase, TransactionalPort<TagStore, TagStoreTx>> tagStore = InMemoryTagStore::in;

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

        /** Stores everything in PostgreSQL, in the schema {@code shop}. */
        public Parts use(Postgres postgres) {
            Lazy<PostgresDatabase> database =
                    Lazy.of(() -> postgres.context(platform, "shop", ShopModule.class));
            itemStore = memory -> PostgresItemStore.in(database.get());
            tagStore = memory -> PostgresTagStore.in(database.get());
            return this;
        }

        /** The store of {@link Item}; in memory unless set. */
        public Parts itemStore(TransactionalPort<ItemStore, ItemStoreTx> itemStore) {
            this.itemStore = memory -> itemStore;
            return this;
        }

        /** The store of {@link Tag}; in memory unless set. */
        Parts tagStore(TransactionalPort<TagStore, TagStoreTx> tagStore) {
            this.tagStore = memory -> tagStore;
            return this;
        }

        private ShopModule build() {
            Platform observed = startup.observed(platform);
            MemoryDatabase memory = this.memory.apply(observed);
            Stores stores = new Stores(this, memory);
            Transactor<ShopTx> transactor = new Transactor<>(
                    startup.transactions(memory),
                    observed,
                    transaction -> new InTransaction(observed, stores, transaction));
            return new ShopModule(new Live(observed, stores, transactor), startup.health());
        }
    }

    /** The stores, for each transaction and outside of them. */
    private static final class Stores {
        private final TransactionalPort<ItemStore, ItemStoreTx> itemPort;

        private final TransactionalPort<TagStore, TagStoreTx> tagPort;

        private Stores(Parts parts, MemoryDatabase memory) {
            this.itemPort = parts.startup.port("itemStore", "ItemStore", () -> parts.itemStore.apply(memory));
            this.tagPort = parts.startup.port("tagStore", "TagStore", () -> parts.tagStore.apply(memory));
        }
    }

    private record Live(Platform platform, Stores stores, Transactor<ShopTx> shopTransactor) implements ShopRuntime {
        @Override
        public ItemStore shopItems() {
            return stores.itemPort.reads();
        }

        @Override
        public TagStore shopTags() {
            return stores.tagPort.reads();
        }
    }

    private record InTransaction(Platform platform, Stores stores, Transaction transaction) implements ShopTx {
        @Override
        public ItemStoreTx shopItems() {
            return stores.itemPort.in(transaction);
        }

        @Override
        public TagStoreTx shopTags() {
            return stores.tagPort.in(transaction);
        }
    }
}
