package forest;

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

/** The stores of {@link Forest} twice: in memory, and in PostgreSQL on a server that the first test starts. */
@Generated
final class TestForestTwins {
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

    private TestForestTwins(Ports inMemory, Ports inPostgres) {
        this.inMemory = inMemory;
        this.inPostgres = inPostgres;
    }

    /** Both without a row. */
    static TestForestTwins empty(Platform platform) {
        DATABASE.empty();
        MemoryDatabase memory = new MemoryDatabase(platform);
        PostgresDatabase postgres = postgres(platform);
        return new TestForestTwins(
                new Ports(
                        InMemoryNestStore.in(memory),
                        InMemoryRangerStore.in(memory),
                        InMemoryRegionStore.in(memory),
                        InMemorySignStore.in(memory),
                        InMemoryTrailStore.in(memory),
                        InMemoryTreeStore.in(memory)),
                new Ports(
                        PostgresNestStore.in(postgres),
                        PostgresRangerStore.in(postgres),
                        PostgresRegionStore.in(postgres),
                        PostgresSignStore.in(postgres),
                        PostgresTrailStore.in(postgres),
                        PostgresTreeStore.in(postgres)));
    }

    private static PostgresDatabase postgres(Platform platform) {
        return POSTGRES.context(platform, "forest", ForestModule.class);
    }

    /** How PostgreSQL would run the statements of its stores. */
    static IndexUse indexUse() {
        PostgresDatabase postgres = postgres(Platform.live());
        return IndexUse.of(
                postgres,
                PostgresNestStore.in(postgres),
                PostgresRangerStore.in(postgres),
                PostgresRegionStore.in(postgres),
                PostgresSignStore.in(postgres),
                PostgresTrailStore.in(postgres),
                PostgresTreeStore.in(postgres));
    }

    /** Runs {@code effect} in both, in a transaction of each. */
    void run(Platform platform, Eff<? super HasForestStoreTx, ?> effect) {
        inMemory.run(platform, effect);
        inPostgres.run(platform, effect);
    }

    /** Both stores of {@link Nest}. */
    Twins<NestId, Nest> forestNests() {
        return new Twins<>(inMemory.forestNests, inPostgres.forestNests);
    }

    /** Both stores of {@link Ranger}. */
    Twins<RangerId, Ranger> forestRangers() {
        return new Twins<>(inMemory.forestRangers, inPostgres.forestRangers);
    }

    /** Both stores of {@link Region}. */
    Twins<RegionId, Region> forestRegions() {
        return new Twins<>(inMemory.forestRegions, inPostgres.forestRegions);
    }

    /** Both stores of {@link Sign}. */
    Twins<SignId, Sign> forestSigns() {
        return new Twins<>(inMemory.forestSigns, inPostgres.forestSigns);
    }

    /** Both stores of {@link Trail}. */
    Twins<TrailId, Trail> forestTrails() {
        return new Twins<>(inMemory.forestTrails, inPostgres.forestTrails);
    }

    /** Both stores of {@link Tree}. */
    Twins<TreeId, Tree> forestTrees() {
        return new Twins<>(inMemory.forestTrees, inPostgres.forestTrees);
    }

    private record Ports(
            TransactionalPort<NestStore, NestStoreTx> forestNests,
            TransactionalPort<RangerStore, RangerStoreTx> forestRangers,
            TransactionalPort<RegionStore, RegionStoreTx> forestRegions,
            TransactionalPort<SignStore, SignStoreTx> forestSigns,
            TransactionalPort<TrailStore, TrailStoreTx> forestTrails,
            TransactionalPort<TreeStore, TreeStoreTx> forestTrees) {
        void run(Platform platform, Eff<? super HasForestStoreTx, ?> effect) {
            Transactor<HasForestStoreTx> transactor =
                    new Transactor<>(forestNests.manager(), platform, transaction -> new Writing(
                            forestNests.in(transaction),
                            forestRangers.in(transaction),
                            forestRegions.in(transaction),
                            forestSigns.in(transaction),
                            forestTrails.in(transaction),
                            forestTrees.in(transaction)));
            transactor.transact(effect).runOrThrow(this);
        }
    }

    private record Writing(
            NestStoreTx forestNests,
            RangerStoreTx forestRangers,
            RegionStoreTx forestRegions,
            SignStoreTx forestSigns,
            TrailStoreTx forestTrails,
            TreeStoreTx forestTrees)
            implements HasForestStoreTx {}
}
