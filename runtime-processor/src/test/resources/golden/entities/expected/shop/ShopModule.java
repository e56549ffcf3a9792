package shop;

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
import shop.staff.Category;
import shop.staff.CategoryStore;
import shop.staff.CategoryStoreTx;
import shop.staff.ClerkBadge;
import shop.staff.ClerkBadgeStore;
import shop.staff.ClerkBadgeStoreTx;
import shop.staff.InMemoryCategoryStore;
import shop.staff.InMemoryClerkBadgeStore;
import shop.staff.InMemoryShiftStore;
import shop.staff.Roster;
import shop.staff.ShiftStore;
import shop.staff.ShiftStoreTx;

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

        private Function<MemoryDatabase, TransactionalPort<ArticleStore, ArticleStoreTx>> articleStore =
                InMemoryArticleStore::in;

        private Function<MemoryDatabase, TransactionalPort<CategoryStore, CategoryStoreTx>> categoryStore =
                InMemoryCategoryStore::in;

        private Function<MemoryDatabase, TransactionalPort<ClerkBadgeStore, ClerkBadgeStoreTx>> clerkBadgeStore =
                InMemoryClerkBadgeStore::in;

        private Function<MemoryDatabase, TransactionalPort<CompanyStore, CompanyStoreTx>> companyStore =
                InMemoryCompanyStore::in;

        private Function<MemoryDatabase, TransactionalPort<DraftStore, DraftStoreTx>> draftStore =
                InMemoryDraftStore::in;

        private Function<MemoryDatabase, TransactionalPort<ShiftStore, ShiftStoreTx>> shiftStore =
                InMemoryShiftStore::in;

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

        /** The store of {@link Article}; in memory unless set. */
        public Parts articleStore(TransactionalPort<ArticleStore, ArticleStoreTx> articleStore) {
            this.articleStore = memory -> articleStore;
            return this;
        }

        /** The store of {@link Category}; in memory unless set. */
        public Parts categoryStore(TransactionalPort<CategoryStore, CategoryStoreTx> categoryStore) {
            this.categoryStore = memory -> categoryStore;
            return this;
        }

        /** The store of {@link ClerkBadge}; in memory unless set. */
        public Parts clerkBadgeStore(TransactionalPort<ClerkBadgeStore, ClerkBadgeStoreTx> clerkBadgeStore) {
            this.clerkBadgeStore = memory -> clerkBadgeStore;
            return this;
        }

        /** The store of {@link Company}; in memory unless set. */
        public Parts companyStore(TransactionalPort<CompanyStore, CompanyStoreTx> companyStore) {
            this.companyStore = memory -> companyStore;
            return this;
        }

        /** The store of {@link Draft}; in memory unless set. */
        Parts draftStore(TransactionalPort<DraftStore, DraftStoreTx> draftStore) {
            this.draftStore = memory -> draftStore;
            return this;
        }

        /** The store of {@link Roster.Shift}; in memory unless set. */
        public Parts shiftStore(TransactionalPort<ShiftStore, ShiftStoreTx> shiftStore) {
            this.shiftStore = memory -> shiftStore;
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
        private final TransactionalPort<ArticleStore, ArticleStoreTx> articlePort;

        private final TransactionalPort<CategoryStore, CategoryStoreTx> categoryPort;

        private final TransactionalPort<ClerkBadgeStore, ClerkBadgeStoreTx> clerkBadgePort;

        private final TransactionalPort<CompanyStore, CompanyStoreTx> companyPort;

        private final TransactionalPort<DraftStore, DraftStoreTx> draftPort;

        private final TransactionalPort<ShiftStore, ShiftStoreTx> shiftPort;

        private Stores(Parts parts, MemoryDatabase memory) {
            this.articlePort =
                    parts.startup.port("articleStore", "ArticleStore", () -> parts.articleStore.apply(memory));
            this.categoryPort =
                    parts.startup.port("categoryStore", "CategoryStore", () -> parts.categoryStore.apply(memory));
            this.clerkBadgePort =
                    parts.startup.port("clerkBadgeStore", "ClerkBadgeStore", () -> parts.clerkBadgeStore.apply(memory));
            this.companyPort =
                    parts.startup.port("companyStore", "CompanyStore", () -> parts.companyStore.apply(memory));
            this.draftPort = parts.startup.port("draftStore", "DraftStore", () -> parts.draftStore.apply(memory));
            this.shiftPort = parts.startup.port("shiftStore", "ShiftStore", () -> parts.shiftStore.apply(memory));
        }
    }

    private record Live(Platform platform, Stores stores, Transactor<ShopTx> shopTransactor) implements ShopRuntime {
        @Override
        public ArticleStore shopArticles() {
            return stores.articlePort.reads();
        }

        @Override
        public CategoryStore shopCategorys() {
            return stores.categoryPort.reads();
        }

        @Override
        public ClerkBadgeStore shopClerkBadges() {
            return stores.clerkBadgePort.reads();
        }

        @Override
        public CompanyStore shopCompanies() {
            return stores.companyPort.reads();
        }

        @Override
        public DraftStore shopDrafts() {
            return stores.draftPort.reads();
        }

        @Override
        public ShiftStore shopShifts() {
            return stores.shiftPort.reads();
        }
    }

    private record InTransaction(Platform platform, Stores stores, Transaction transaction) implements ShopTx {
        @Override
        public ArticleStoreTx shopArticles() {
            return stores.articlePort.in(transaction);
        }

        @Override
        public CategoryStoreTx shopCategorys() {
            return stores.categoryPort.in(transaction);
        }

        @Override
        public ClerkBadgeStoreTx shopClerkBadges() {
            return stores.clerkBadgePort.in(transaction);
        }

        @Override
        public CompanyStoreTx shopCompanies() {
            return stores.companyPort.in(transaction);
        }

        @Override
        public DraftStoreTx shopDrafts() {
            return stores.draftPort.in(transaction);
        }

        @Override
        public ShiftStoreTx shopShifts() {
            return stores.shiftPort.in(transaction);
        }
    }
}
