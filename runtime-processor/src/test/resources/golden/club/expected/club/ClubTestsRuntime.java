package club;

import club.money.Fee;
import club.money.FeeStoreTx;
import dev.tenon.Generated;
import dev.tenon.access.Caller;
import dev.tenon.access.HasCaller;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.TestClock;
import dev.tenon.testing.TestPlatform;
import dev.tenon.transaction.Transactor;

/**
 * Runs effects of {@link Club} in tests: all three environments at once, in memory, with spies on the
 * stores and a clock that the test moves. Used as {@code ClubTx} itself, each write commits at once.
 */
@Generated
public final class ClubTestsRuntime implements ClubRuntime, ClubTx, HasCaller {
    private final TestPlatform platform;

    private final Stores stores;

    private final ClubModule module;

    private Caller caller = Caller.system();

    private ClubTestsRuntime(TestPlatform platform) {
        this.platform = platform;
        this.stores = new Stores(new MemoryDatabase(platform));
        this.module = ClubModule.create(parts -> parts.platform(platform)
                .feeStore(stores.dues.port())
                .memberStore(stores.members.port())
                .membershipStore(stores.memberships.port())
                .photoStore(stores.photos.port())
                .teamStore(stores.teams.port()));
    }

    /** A runtime with empty stores, its clock at {@link TestClock#START}. */
    public static ClubTestsRuntime create() {
        return new ClubTestsRuntime(new TestPlatform(42));
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
            this.dues = new FeeStoreSpy(database);
            this.members = new MemberStoreSpy(database);
            this.memberships = new MembershipStoreSpy(database);
            this.photos = new PhotoStoreSpy(database);
            this.teams = new TeamStoreSpy(database);
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
