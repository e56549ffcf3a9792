package club;

import club.money.Fee;
import club.money.FeeStoreTx;
import club.money.InMemoryFeeStore;
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
 * Runs effects of {@link Club} in tests: all three environments at once, with a clock that the test moves.
 * Used as {@code ClubTx} itself, each write commits at once.
 */
@Generated
public final class ClubTestsRuntime implements ClubRuntime, ClubTx, HasCaller, TestedContext {
    private static final String WIRED =
            "This ClubTestsRuntime is wired as in production, without spies and stubs: create() makes one with them.";

    private final TestPlatform platform;

    private final Stores stores;

    private final ClubModule module;

    private Caller caller = Caller.system();

    private ClubTestsRuntime(TestPlatform platform) {
        this.platform = platform;
        MemoryDatabase database = new MemoryDatabase(platform);
        this.stores = new Stores(database);
        this.module = ClubModule.create(parts -> outside(parts)
                .feeStore(stores.dues.port(InMemoryFeeStore.in(database)))
                .memberStore(stores.members.port(InMemoryMemberStore.in(database)))
                .membershipStore(stores.memberships.port(InMemoryMembershipStore.in(database)))
                .photoStore(stores.photos.port(InMemoryPhotoStore.in(database)))
                .teamStore(stores.teams.port(InMemoryTeamStore.in(database))));
    }

    private ClubTestsRuntime(UnaryOperator<ClubModule.Parts> storage, TestPlatform platform) {
        this.platform = platform;
        this.module = ClubModule.create(parts -> storage.apply(outside(parts)));
        this.stores = new Stores(module);
    }

    /**
     * With spies and stubs, everything in memory: for tests of single steps. Its clock is at {@link TestClock#START}.
     */
    public static ClubTestsRuntime create() {
        return create(42);
    }

    /** The same with other ids and another randomness: those that follow from {@code seed}. */
    public static ClubTestsRuntime create(long seed) {
        return new ClubTestsRuntime(new TestPlatform(seed));
    }

    /** Wired as in production, everything in memory: for tests of behaviour. */
    public static ClubTestsRuntime inMemory() {
        return inMemory(42);
    }

    /** The same with other ids and another randomness: those that follow from {@code seed}. */
    public static ClubTestsRuntime inMemory(long seed) {
        return new ClubTestsRuntime(parts -> parts, new TestPlatform(seed));
    }

    /** Wired as in production, everything in {@code database}, which has the clock of the test from now on. */
    public static ClubTestsRuntime on(TestDatabase database) {
        prepare(database);
        TestPlatform platform = new TestPlatform(42);
        database.follow(platform.clock());
        Postgres postgres =
                database.pool(Postgres.class, url -> Postgres.at(url).schema(SchemaMode.OFF));
        return new ClubTestsRuntime(parts -> parts.use(postgres), platform);
    }

    /**
     * Wired as in production, everything in a database of its own that stays until the JVM ends, on the server that
     * {@link TestPostgres} starts.
     */
    public static ClubTestsRuntime postgres() {
        return on(TestPostgres.server()
                .template("club.Club", ClubTestsRuntime::prepare)
                .create());
    }

    /** Makes the tables of {@link Club}, if they are not there. */
    static void prepare(TestDatabase database) {
        database.prepare("club", ClubTestsRuntime::tables);
    }

    private static Seq<String> tables(String url) {
        try (Postgres postgres = Postgres.at(url).schema(SchemaMode.CREATE)) {
            return postgres.context(Platform.live(), "club", ClubModule.class).problems();
        }
    }

    /** What is the same however the context keeps what it stores. */
    private ClubModule.Parts outside(ClubModule.Parts parts) {
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
    public ClubTestsRuntime as(Caller other) {
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
        stores.dues.reset();
        stores.members.reset();
        stores.memberships.reset();
        stores.photos.reset();
        stores.teams.reset();
    }

    @Override
    public FeeStoreTx clubDues() {
        return stores.dues.store();
    }

    @Override
    public MemberStoreTx clubMembers() {
        return stores.members.store();
    }

    @Override
    public MembershipStoreTx clubMemberships() {
        return stores.memberships.store();
    }

    @Override
    public PhotoStoreTx clubPhotos() {
        return stores.photos.store();
    }

    @Override
    public TeamStoreTx clubTeams() {
        return stores.teams.store();
    }

    @Override
    public long settle() {
        return 0;
    }

    @Override
    public Transactor<ClubTx> clubTransactor() {
        return module.runtime().clubTransactor();
    }

    /** A spy for each store. */
    public static final class Stores {
        private final FeeStoreSpy dues;

        private final MemberStoreSpy members;

        private final MembershipStoreSpy memberships;

        private final PhotoStoreSpy photos;

        private final TeamStoreSpy teams;

        private Stores(MemoryDatabase database) {
            this.dues = FeeStoreSpy.in(database);
            this.members = MemberStoreSpy.in(database);
            this.memberships = MembershipStoreSpy.in(database);
            this.photos = PhotoStoreSpy.in(database);
            this.teams = TeamStoreSpy.in(database);
        }

        private Stores(ClubModule module) {
            CallRecorder recorder = CallRecorder.refusing(WIRED);
            this.dues = new FeeStoreSpy(
                    recorder,
                    module.runtime().clubDues(),
                    Writing.committing(module.runtime().clubTransactor(), ClubTx::clubDues));
            this.members = new MemberStoreSpy(
                    recorder,
                    module.runtime().clubMembers(),
                    Writing.committing(module.runtime().clubTransactor(), ClubTx::clubMembers));
            this.memberships = new MembershipStoreSpy(
                    recorder,
                    module.runtime().clubMemberships(),
                    Writing.committing(module.runtime().clubTransactor(), ClubTx::clubMemberships));
            this.photos = new PhotoStoreSpy(
                    recorder,
                    module.runtime().clubPhotos(),
                    Writing.committing(module.runtime().clubTransactor(), ClubTx::clubPhotos));
            this.teams = new TeamStoreSpy(
                    recorder,
                    module.runtime().clubTeams(),
                    Writing.committing(module.runtime().clubTransactor(), ClubTx::clubTeams));
        }

        /** The spy on the store of {@link Fee}. */
        public FeeStoreSpy dues() {
            return dues;
        }

        /** The spy on the store of {@link Member}. */
        public MemberStoreSpy members() {
            return members;
        }

        /** The spy on the store of {@link Membership}. */
        public MembershipStoreSpy memberships() {
            return memberships;
        }

        /** The spy on the store of {@link Photo}. */
        public PhotoStoreSpy photos() {
            return photos;
        }

        /** The spy on the store of {@link Team}. */
        public TeamStoreSpy teams() {
            return teams;
        }
    }
}
