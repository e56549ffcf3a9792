package club;

import club.money.Fee;
import club.money.FeeKey;
import club.money.FeeStore;
import club.money.FeeStoreTx;
import club.money.InMemoryFeeStore;
import club.money.PostgresFeeStore;
import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.schema.SchemaMode;
import dev.tenon.postgres.store.IndexUse;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.contract.Twins;
import dev.tenon.testing.postgres.TestDatabase;
import dev.tenon.testing.postgres.TestPostgres;
import dev.tenon.transaction.TransactionalPort;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;

/** The stores of {@link Club} twice: in memory, and in PostgreSQL on a server that the first test starts. */
@Generated
final class ClubTestsTwins {
    private static final TestDatabase DATABASE = TestPostgres.server().database();

    private static final Postgres POSTGRES = Postgres.at(DATABASE.url()).schema(SchemaMode.CREATE);

    static {
        Seq<String> problems = postgres(Platform.live()).problems();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.mkString("\n"));
        }
    }

    private final Ports inMemory;

    private final Ports inPostgres;

    private ClubTestsTwins(Ports inMemory, Ports inPostgres) {
        this.inMemory = inMemory;
        this.inPostgres = inPostgres;
    }

    /** Both without a row. */
    static ClubTestsTwins empty(Platform platform) {
        DATABASE.empty();
        MemoryDatabase memory = new MemoryDatabase(platform);
        PostgresDatabase postgres = postgres(platform);
        return new ClubTestsTwins(
                new Ports(
                        InMemoryFeeStore.in(memory),
                        InMemoryMemberStore.in(memory),
                        InMemoryMembershipStore.in(memory),
                        InMemoryPhotoStore.in(memory),
                        InMemoryTeamStore.in(memory)),
                new Ports(
                        PostgresFeeStore.in(postgres),
                        PostgresMemberStore.in(postgres),
                        PostgresMembershipStore.in(postgres),
                        PostgresPhotoStore.in(postgres),
                        PostgresTeamStore.in(postgres)));
    }

    private static PostgresDatabase postgres(Platform platform) {
        return POSTGRES.context(platform, "club", ClubModule.class);
    }

    /** How PostgreSQL would run the statements of its stores. */
    static IndexUse indexUse() {
        PostgresDatabase postgres = postgres(Platform.live());
        return IndexUse.of(
                postgres,
                PostgresFeeStore.in(postgres),
                PostgresMemberStore.in(postgres),
                PostgresMembershipStore.in(postgres),
                PostgresPhotoStore.in(postgres),
                PostgresTeamStore.in(postgres));
    }

    /** Runs {@code effect} in both, in a transaction of each. */
    void run(Platform platform, Eff<? super HasClubStoreTx, ?> effect) {
        inMemory.run(platform, effect);
        inPostgres.run(platform, effect);
    }

    /** Both stores of {@link Fee}. */
    Twins<FeeKey, Fee> clubDues() {
        return new Twins<>(inMemory.clubDues, inPostgres.clubDues);
    }

    /** Both stores of {@link Member}. */
    Twins<MemberId, Member> clubMembers() {
        return new Twins<>(inMemory.clubMembers, inPostgres.clubMembers);
    }

    /** Both stores of {@link Membership}. */
    Twins<MembershipKey, Membership> clubMemberships() {
        return new Twins<>(inMemory.clubMemberships, inPostgres.clubMemberships);
    }

    /** Both stores of {@link Photo}. */
    Twins<PhotoId, Photo> clubPhotos() {
        return new Twins<>(inMemory.clubPhotos, inPostgres.clubPhotos);
    }

    /** Both stores of {@link Team}. */
    Twins<TeamId, Team> clubTeams() {
        return new Twins<>(inMemory.clubTeams, inPostgres.clubTeams);
    }

    private record Ports(
            TransactionalPort<FeeStore, FeeStoreTx> clubDues,
            TransactionalPort<MemberStore, MemberStoreTx> clubMembers,
            TransactionalPort<MembershipStore, MembershipStoreTx> clubMemberships,
            TransactionalPort<PhotoStore, PhotoStoreTx> clubPhotos,
            TransactionalPort<TeamStore, TeamStoreTx> clubTeams) {
        void run(Platform platform, Eff<? super HasClubStoreTx, ?> effect) {
            Transactor<HasClubStoreTx> transactor =
                    new Transactor<>(clubDues.manager(), platform, transaction -> new Writing(
                            clubDues.in(transaction),
                            clubMembers.in(transaction),
                            clubMemberships.in(transaction),
                            clubPhotos.in(transaction),
                            clubTeams.in(transaction)));
            transactor.transact(effect).runOrThrow(this);
        }
    }

    private record Writing(
            FeeStoreTx clubDues,
            MemberStoreTx clubMembers,
            MembershipStoreTx clubMemberships,
            PhotoStoreTx clubPhotos,
            TeamStoreTx clubTeams)
            implements HasClubStoreTx {}
}
