package shop;

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

/** The stores of {@link Shop} twice: in memory, and in PostgreSQL on a server that the first test starts. */
@Generated
final class TestShopTwins {
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

    private TestShopTwins(Ports inMemory, Ports inPostgres) {
        this.inMemory = inMemory;
        this.inPostgres = inPostgres;
    }

    /** Both without a row. */
    static TestShopTwins empty(Platform platform) {
        DATABASE.empty();
        MemoryDatabase memory = new MemoryDatabase(platform);
        PostgresDatabase postgres = postgres(platform);
        return new TestShopTwins(
                new Ports(InMemoryItemStore.in(memory), InMemoryTagStore.in(memory)),
                new Ports(PostgresItemStore.in(postgres), PostgresTagStore.in(postgres)));
    }

    private static PostgresDatabase postgres(Platform platform) {
        return POSTGRES.context(platform, "shop", ShopModule.class);
    }

    /** How PostgreSQL would run the statements of its stores. */
    static IndexUse indexUse() {
        PostgresDatabase postgres = postgres(Platform.live());
        return IndexUse.of(
                postgres, PostgresItemStore.in(postgres), PostgresTagStore.in(postgres));
    }

    /** Runs {@code effect} in both, in a transaction of each. */
    void run(Platform platform, Eff<? super HasShopStoreTx, ?> effect) {
        inMemory.run(platform, effect);
        inPostgres.run(platform, effect);
    }

    /** Both stores of {@link Item}. */
    Twins<ItemId, Item> shopItems() {
        return new Twins<>(inMemory.shopItems, inPostgres.shopItems);
    }

    /** Both stores of {@link Tag}. */
    Twins<String, Tag> shopTags() {
        return new Twins<>(inMemory.shopTags, inPostgres.shopTags);
    }

    private record Ports(
            TransactionalPort<ItemStore, ItemStoreTx> shopItems, TransactionalPort<TagStore, TagStoreTx> shopTags) {
        void run(Platform platform, Eff<? super HasShopStoreTx, ?> effect) {
            Transactor<HasShopStoreTx> transactor =
                    new Transactor<>(
                            shopItems.manager(),
                            platform,
                            transaction -> new Writing(shopItems.in(transaction), shopTags.in(transaction)));
            transactor.transact(effect).runOrThrow(this);
        }
    }

    private record Writing(ItemStoreTx shopItems, TagStoreTx shopTags) implements HasShopStoreTx {}
}
