package shop;

import dev.tenon.Generated;
import dev.tenon.health.HealthComponent;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Deployment;
import dev.tenon.runtime.Hosted;
import dev.tenon.runtime.Startup;
import dev.tenon.runtime.StartupException;
import dev.tenon.store.memory.MemoryDatabase;
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
            MemoryDatabase memory = new MemoryDatabase(observed);
            TransactionalPort<ArticleStore, ArticleStoreTx> articlePort =
                    startup.port("articleStore", "ArticleStore", () -> articleStore.apply(memory));
            TransactionalPort<CategoryStore, CategoryStoreTx> categoryPort =
                    startup.port("categoryStore", "CategoryStore", () -> categoryStore.apply(memory));
            TransactionalPort<ClerkBadgeStore, ClerkBadgeStoreTx> clerkBadgePort =
                    startup.port("clerkBadgeStore", "ClerkBadgeStore", () -> clerkBadgeStore.apply(memory));
            TransactionalPort<CompanyStore, CompanyStoreTx> companyPort =
                    startup.port("companyStore", "CompanyStore", () -> companyStore.apply(memory));
            TransactionalPort<DraftStore, DraftStoreTx> draftPort =
                    startup.port("draftStore", "DraftStore", () -> draftStore.apply(memory));
            TransactionalPort<ShiftStore, ShiftStoreTx> shiftPort =
                    startup.port("shiftStore", "ShiftStore", () -> shiftStore.apply(memory));
            Transactor<ShopTx> transactor = new Transactor<>(
                    startup.transactions(memory),
                    observed,
                    transaction -> new InTransaction(
                            observed,
                            articlePort.in(transaction),
                            categoryPort.in(transaction),
                            clerkBadgePort.in(transaction),
                            companyPort.in(transaction),
                            draftPort.in(transaction),
                            shiftPort.in(transaction)));
            return new ShopModule(
                    new Live(
                            observed,
                            articlePort.reads(),
                            categoryPort.reads(),
                            clerkBadgePort.reads(),
                            companyPort.reads(),
                            draftPort.reads(),
                            shiftPort.reads(),
                            transactor),
                    startup.health());
        }
    }

    private record Live(
            Platform platform,
            ArticleStore shopArticles,
            CategoryStore shopCategorys,
            ClerkBadgeStore shopClerkBadges,
            CompanyStore shopCompanies,
            DraftStore shopDrafts,
            ShiftStore shopShifts,
            Transactor<ShopTx> shopTransactor)
            implements ShopRuntime {}

    private record InTransaction(
            Platform platform,
            ArticleStoreTx shopArticles,
            CategoryStoreTx shopCategorys,
            ClerkBadgeStoreTx shopClerkBadges,
            CompanyStoreTx shopCompanies,
            DraftStoreTx shopDrafts,
            ShiftStoreTx shopShifts)
            implements ShopTx {}
}
