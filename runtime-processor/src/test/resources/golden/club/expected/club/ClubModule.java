package club;

import club.money.Fee;
import club.money.FeeStore;
import club.money.FeeStoreTx;
import club.money.InMemoryFeeStore;
import club.money.PostgresFeeStore;
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

/** Builds the runtime of {@link Club}: everything is in memory, except what {@link Parts} are given. */
@SuppressWarnings("exports")
@Generated
public final class ClubModule implements Hosted {
    private final ClubRuntime runtime;

    private final Seq<HealthComponent> health;

    private ClubModule(ClubRuntime runtime, Seq<HealthComponent> health) {
        this.runtime = runtime;
        this.health = health;
    }

    /** Everything in memory. */
    public static ClubModule create() {
        return create(parts -> parts);
    }

    /**
     * What {@code configure} sets, and in memory what it does not.
     *
     * @throws StartupException with everything that is wrong, when parts cannot be made or do not fit together
     */
    public static ClubModule create(UnaryOperator<Parts> configure) {
        return configure.apply(new Parts()).build();
    }

    /** What effects of the context run in. */
    public ClubRuntime runtime() {
        return runtime;
    }

    @Override
    public String name() {
        return "Club";
    }

    @Override
    public Seq<HealthComponent> health() {
        return health;
    }

    /** What a runtime is made of. For use by one thread. */
    public static final class Parts {
        private final Startup startup = new Startup("Club");

        private Platform platform = Platform.live();

        private Function<Platform, MemoryDatabase> memory = MemoryDatabase::new;

        private Function<MemoryDatabase, TransactionalPort<FeeStore, FeeStoreTx>> feeStore = InMemoryFeeStore::in;

        private Function<MemoryDatabase, TransactionalPort<MemberStore, MemberStoreTx>> memberStore =
                InMemoryMemberStore::in;

        private Function<MemoryDatabase, TransactionalPort<MembershipStore, MembershipStoreTx>> membershipStore =
                InMemoryMembershipStore::in;

        private Function<MemoryDatabase, TransactionalPort<PhotoStore, PhotoStoreTx>> photoStore =
                InMemoryPhotoStore::in;

        private Function<MemoryDatabase, TransactionalPort<TeamStore, TeamStoreTx>> teamStore = InMemoryTeamStore::in;

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

        /** Stores everything in PostgreSQL, in the schema {@code club}. */
        public Parts use(Postgres postgres) {
            Lazy<PostgresDatabase> database =
                    Lazy.of(() -> postgres.context(platform, "club", ClubModule.class));
            feeStore = memory -> PostgresFeeStore.in(database.get());
            memberStore = memory -> PostgresMemberStore.in(database.get());
            membershipStore = memory -> PostgresMembershipStore.in(database.get());
            photoStore = memory -> PostgresPhotoStore.in(database.get());
            teamStore = memory -> PostgresTeamStore.in(database.get());
            return this;
        }

        /** The store of {@link Fee}; in memory unless set. */
        public Parts feeStore(TransactionalPort<FeeStore, FeeStoreTx> feeStore) {
            this.feeStore = memory -> feeStore;
            return this;
        }

        /** The store of {@link Member}; in memory unless set. */
        public Parts memberStore(TransactionalPort<MemberStore, MemberStoreTx> memberStore) {
            this.memberStore = memory -> memberStore;
            return this;
        }

        /** The store of {@link Membership}; in memory unless set. */
        public Parts membershipStore(TransactionalPort<MembershipStore, MembershipStoreTx> membershipStore) {
            this.membershipStore = memory -> membershipStore;
            return this;
        }

        /** The store of {@link Photo}; in memory unless set. */
        Parts photoStore(TransactionalPort<PhotoStore, PhotoStoreTx> photoStore) {
            this.photoStore = memory -> photoStore;
            return this;
        }

        /** The store of {@link Team}; in memory unless set. */
        public Parts teamStore(TransactionalPort<TeamStore, TeamStoreTx> teamStore) {
            this.teamStore = memory -> teamStore;
            return this;
        }

        private ClubModule build() {
            Platform observed = startup.observed(platform);
            MemoryDatabase memory = this.memory.apply(observed);
            Stores stores = new Stores(this, memory);
            Transactor<ClubTx> transactor = new Transactor<>(
                    startup.transactions(memory),
                    observed,
                    transaction -> new InTransaction(observed, stores, transaction));
            return new ClubModule(new Live(observed, stores, transactor), startup.health());
        }
    }

    /** The stores, for each transaction and outside of them. */
    private static final class Stores {
        private final TransactionalPort<FeeStore, FeeStoreTx> feePort;

        private final TransactionalPort<MemberStore, MemberStoreTx> memberPort;

        private final TransactionalPort<MembershipStore, MembershipStoreTx> membershipPort;

        private final TransactionalPort<PhotoStore, PhotoStoreTx> photoPort;

        private final TransactionalPort<TeamStore, TeamStoreTx> teamPort;

        private Stores(Parts parts, MemoryDatabase memory) {
            this.feePort = parts.startup.port("feeStore", "FeeStore", () -> parts.feeStore.apply(memory));
            this.memberPort = parts.startup.port("memberStore", "MemberStore", () -> parts.memberStore.apply(memory));
            this.membershipPort =
                    parts.startup.port("membershipStore", "MembershipStore", () -> parts.membershipStore.apply(memory));
            this.photoPort = parts.startup.port("photoStore", "PhotoStore", () -> parts.photoStore.apply(memory));
            this.teamPort = parts.startup.port("teamStore", "TeamStore", () -> parts.teamStore.apply(memory));
        }
    }

    private record Live(Platform platform, Stores stores, Transactor<ClubTx> clubTransactor) implements ClubRuntime {
        @Override
        public FeeStore clubDues() {
            return stores.feePort.reads();
        }

        @Override
        public MemberStore clubMembers() {
            return stores.memberPort.reads();
        }

        @Override
        public MembershipStore clubMemberships() {
            return stores.membershipPort.reads();
        }

        @Override
        public PhotoStore clubPhotos() {
            return stores.photoPort.reads();
        }

        @Override
        public TeamStore clubTeams() {
            return stores.teamPort.reads();
        }
    }

    private record InTransaction(Platform platform, Stores stores, Transaction transaction) implements ClubTx {
        @Override
        public FeeStoreTx clubDues() {
            return stores.feePort.in(transaction);
        }

        @Override
        public MemberStoreTx clubMembers() {
            return stores.memberPort.in(transaction);
        }

        @Override
        public MembershipStoreTx clubMemberships() {
            return stores.membershipPort.in(transaction);
        }

        @Override
        public PhotoStoreTx clubPhotos() {
            return stores.photoPort.in(transaction);
        }

        @Override
        public TeamStoreTx clubTeams() {
            return stores.teamPort.in(transaction);
        }
    }
}
