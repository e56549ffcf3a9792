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

        /** Keeps all entities in PostgreSQL, in the schema {@code club}. */
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
            MemoryDatabase memory = new MemoryDatabase(observed);
            TransactionalPort<FeeStore, FeeStoreTx> feePort =
                    startup.port("feeStore", "FeeStore", () -> feeStore.apply(memory));
            TransactionalPort<MemberStore, MemberStoreTx> memberPort =
                    startup.port("memberStore", "MemberStore", () -> memberStore.apply(memory));
            TransactionalPort<MembershipStore, MembershipStoreTx> membershipPort =
                    startup.port("membershipStore", "MembershipStore", () -> membershipStore.apply(memory));
            TransactionalPort<PhotoStore, PhotoStoreTx> photoPort =
                    startup.port("photoStore", "PhotoStore", () -> photoStore.apply(memory));
            TransactionalPort<TeamStore, TeamStoreTx> teamPort =
                    startup.port("teamStore", "TeamStore", () -> teamStore.apply(memory));
            Transactor<ClubTx> transactor = new Transactor<>(
                    startup.transactions(memory),
                    observed,
                    transaction -> new InTransaction(
                            observed,
                            feePort.in(transaction),
                            memberPort.in(transaction),
                            membershipPort.in(transaction),
                            photoPort.in(transaction),
                            teamPort.in(transaction)));
            return new ClubModule(
                    new Live(
                            observed,
                            feePort.reads(),
                            memberPort.reads(),
                            membershipPort.reads(),
                            photoPort.reads(),
                            teamPort.reads(),
                            transactor),
                    startup.health());
        }
    }

    private record Live(
            Platform platform,
            FeeStore clubDues,
            MemberStore clubMembers,
            MembershipStore clubMemberships,
            PhotoStore clubPhotos,
            TeamStore clubTeams,
            Transactor<ClubTx> clubTransactor)
            implements ClubRuntime {}

    private record InTransaction(
            Platform platform,
            FeeStoreTx clubDues,
            MemberStoreTx clubMembers,
            MembershipStoreTx clubMemberships,
            PhotoStoreTx clubPhotos,
            TeamStoreTx clubTeams)
            implements ClubTx {}
}
