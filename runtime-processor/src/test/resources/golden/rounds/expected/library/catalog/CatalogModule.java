package library.catalog;

import dev.tenon.Generated;
import dev.tenon.health.HealthComponent;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Deployment;
import dev.tenon.runtime.Hosted;
import dev.tenon.runtime.Startup;
import dev.tenon.runtime.StartupException;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionalPort;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Builds the runtime of {@link Catalog}: everything is in memory, except what {@link Parts} are given. */
@Generated
public final class CatalogModule implements Hosted {
    private final CatalogRuntime runtime;

    private final Seq<HealthComponent> health;

    private CatalogModule(CatalogRuntime runtime, Seq<HealthComponent> health) {
        this.runtime = runtime;
        this.health = health;
    }

    /** Everything in memory. */
    public static CatalogModule create() {
        return create(parts -> parts);
    }

    /**
     * What {@code configure} sets, and in memory what it does not.
     *
     * @throws StartupException with everything that is wrong, when parts cannot be made or do not fit together
     */
    public static CatalogModule create(UnaryOperator<Parts> configure) {
        return configure.apply(new Parts()).build();
    }

    /** What effects of the context run in. */
    public CatalogRuntime runtime() {
        return runtime;
    }

    @Override
    public String name() {
        return "Catalog";
    }

    @Override
    public Seq<HealthComponent> health() {
        return health;
    }

    /** What a runtime is made of. For use by one thread. */
    public static final class Parts {
        private final Startup startup = new Startup("Catalog");

        private Platform platform = Platform.live();

        private Function<Platform, MemoryDatabase> memory = MemoryDatabase::new;

        private Function<MemoryDatabase, TransactionalPort<BookStore, BookStoreTx>> bookStore = InMemoryBookStore::in;

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

        /** The store of {@link Book}; in memory unless set. */
        public Parts bookStore(TransactionalPort<BookStore, BookStoreTx> bookStore) {
            this.bookStore = memory -> bookStore;
            return this;
        }

        private CatalogModule build() {
            Platform observed = startup.observed(platform);
            MemoryDatabase memory = this.memory.apply(observed);
            Stores stores = new Stores(this, memory);
            Transactor<CatalogTx> transactor = new Transactor<>(
                    startup.transactions(memory),
                    observed,
                    transaction -> new InTransaction(observed, stores, transaction));
            return new CatalogModule(new Live(observed, stores, transactor), startup.health());
        }
    }

    /** The stores, for each transaction and outside of them. */
    private static final class Stores {
        private final TransactionalPort<BookStore, BookStoreTx> bookPort;

        private Stores(Parts parts, MemoryDatabase memory) {
            this.bookPort = parts.startup.port("bookStore", "BookStore", () -> parts.bookStore.apply(memory));
        }
    }

    private record Live(Platform platform, Stores stores, Transactor<CatalogTx> catalogTransactor)
            implements CatalogRuntime {
        @Override
        public BookStore catalogBooks() {
            return stores.bookPort.reads();
        }
    }

    private record InTransaction(Platform platform, Stores stores, Transaction transaction) implements CatalogTx {
        @Override
        public BookStoreTx catalogBooks() {
            return stores.bookPort.in(transaction);
        }
    }
}
