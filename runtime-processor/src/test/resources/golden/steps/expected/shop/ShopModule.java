package shop;

import dev.tenon.Generated;
import dev.tenon.audit.AuditLog;
import dev.tenon.audit.AuditLogTx;
import dev.tenon.audit.AuditTrail;
import dev.tenon.audit.MemoryAuditLog;
import dev.tenon.dispatch.LimitBy;
import dev.tenon.dispatch.RequestState;
import dev.tenon.health.HealthComponent;
import dev.tenon.idempotency.IdempotencyStore;
import dev.tenon.idempotency.IdempotencyStoreTx;
import dev.tenon.idempotency.MemoryIdempotencyStore;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.store.PostgresAuditLog;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.postgres.store.PostgresIdempotencyStore;
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
import java.time.Duration;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Builds the runtime of {@link Shop}: everything is in memory, except what {@link Parts} are given. */
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

        private Function<MemoryDatabase, TransactionalPort<NoteStore, NoteStoreTx>> noteStore = InMemoryNoteStore::in;

        private Function<MemoryDatabase, TransactionalPort<IdempotencyStore, IdempotencyStoreTx>> idempotency =
                MemoryIdempotencyStore::in;

        private Function<MemoryDatabase, TransactionalPort<AuditLog, AuditLogTx>> auditLog = MemoryAuditLog::in;

        private UnaryOperator<RequestState> limits = UnaryOperator.identity();

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
            noteStore = memory -> PostgresNoteStore.in(database.get());
            idempotency = memory -> PostgresIdempotencyStore.in(database.get());
            auditLog = memory -> PostgresAuditLog.in(database.get());
            return this;
        }

        /** The store of {@link Item}; in memory unless set. */
        public Parts itemStore(TransactionalPort<ItemStore, ItemStoreTx> itemStore) {
            this.itemStore = memory -> itemStore;
            return this;
        }

        /** The store of {@link Note}; in memory unless set. */
        public Parts noteStore(TransactionalPort<NoteStore, NoteStoreTx> noteStore) {
            this.noteStore = memory -> noteStore;
            return this;
        }

        /** Where it is kept which commands were done; in memory unless set. */
        public Parts idempotency(TransactionalPort<IdempotencyStore, IdempotencyStoreTx> idempotency) {
            this.idempotency = memory -> idempotency;
            return this;
        }

        /** Where it is written down what commands did; in memory unless set. */
        public Parts auditLog(TransactionalPort<AuditLog, AuditLogTx> auditLog) {
            this.auditLog = memory -> auditLog;
            return this;
        }

        /** How often requests may come, in place of what the context says of this limit. */
        public Parts limit(String name, int permits, Duration per, LimitBy by) {
            UnaryOperator<RequestState> before = limits;
            limits = state -> before.apply(state).limit(name, permits, per, by);
            return this;
        }

        private ShopModule build() {
            Platform observed = startup.observed(platform);
            MemoryDatabase memory = this.memory.apply(observed);
            Stores stores = new Stores(this, memory);
            RequestState requests = limits.apply(ShopDispatch.remembered(observed));
            Transactor<ShopTx> transactor = new Transactor<>(
                    startup.transactions(memory),
                    observed,
                    transaction -> new InTransaction(
                            observed,
                            stores,
                            transaction,
                            requests.inTransaction(),
                            new AuditTrail(stores.auditLogPort.in(transaction))));
            return new ShopModule(new Live(observed, stores, transactor, requests), startup.health());
        }
    }

    /** The stores, for each transaction and outside of them. */
    private static final class Stores {
        private final TransactionalPort<ItemStore, ItemStoreTx> itemPort;

        private final TransactionalPort<NoteStore, NoteStoreTx> notePort;

        private final TransactionalPort<IdempotencyStore, IdempotencyStoreTx> idempotencyPort;

        private final TransactionalPort<AuditLog, AuditLogTx> auditLogPort;

        private Stores(Parts parts, MemoryDatabase memory) {
            this.itemPort = parts.startup.port("itemStore", "ItemStore", () -> parts.itemStore.apply(memory));
            this.notePort = parts.startup.port("noteStore", "NoteStore", () -> parts.noteStore.apply(memory));
            this.idempotencyPort =
                    parts.startup.port("idempotency", "Idempotency", () -> parts.idempotency.apply(memory));
            this.auditLogPort = parts.startup.port("auditLog", "AuditLog", () -> parts.auditLog.apply(memory));
        }
    }

    private record Live(Platform platform, Stores stores, Transactor<ShopTx> shopTransactor, RequestState shopRequests)
            implements ShopRuntime {
        @Override
        public ItemStore shopItems() {
            return stores.itemPort.reads();
        }

        @Override
        public NoteStore shopNotes() {
            return stores.notePort.reads();
        }

        @Override
        public AuditLog shopAudit() {
            return stores.auditLogPort.reads();
        }
    }

    private record InTransaction(
            Platform platform,
            Stores stores,
            Transaction transaction,
            RequestState shopRequests,
            AuditTrail shopAuditTrail)
            implements ShopTx {
        @Override
        public ItemStoreTx shopItems() {
            return new ShopAudit.AuditedItemStore(shopAuditTrail, stores.itemPort.in(transaction));
        }

        @Override
        public NoteStoreTx shopNotes() {
            return new ShopAudit.AuditedNoteStore(shopAuditTrail, stores.notePort.in(transaction));
        }

        @Override
        public IdempotencyStoreTx shopIdempotency() {
            return stores.idempotencyPort.in(transaction);
        }

        @Override
        public AuditLogTx shopAudit() {
            return stores.auditLogPort.in(transaction);
        }
    }
}
