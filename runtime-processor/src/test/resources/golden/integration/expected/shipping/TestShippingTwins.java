package shipping;

import contracts.OrderId;
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

/** The stores of {@link Shipping} twice: in memory, and in PostgreSQL on a server that the first test starts. */
@Generated
final class TestShippingTwins {
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

    private TestShippingTwins(Ports inMemory, Ports inPostgres) {
        this.inMemory = inMemory;
        this.inPostgres = inPostgres;
    }

    /** Both without a row. */
    static TestShippingTwins empty(Platform platform) {
        DATABASE.empty();
        MemoryDatabase memory = new MemoryDatabase(platform);
        PostgresDatabase postgres = postgres(platform);
        return new TestShippingTwins(
                new Ports(InMemoryParcelStore.in(memory)),
                new Ports(PostgresParcelStore.in(postgres)));
    }

    private static PostgresDatabase postgres(Platform platform) {
        return POSTGRES.context(platform, "shipping", ShippingModule.class);
    }

    /** How PostgreSQL would run the statements of its stores. */
    static IndexUse indexUse() {
        PostgresDatabase postgres = postgres(Platform.live());
        return IndexUse.of(postgres, PostgresParcelStore.in(postgres));
    }

    /** Runs {@code effect} in both, in a transaction of each. */
    void run(Platform platform, Eff<? super HasShippingStoreTx, ?> effect) {
        inMemory.run(platform, effect);
        inPostgres.run(platform, effect);
    }

    /** Both stores of {@link Parcel}. */
    Twins<OrderId, Parcel> shippingParcels() {
        return new Twins<>(inMemory.shippingParcels, inPostgres.shippingParcels);
    }

    private record Ports(TransactionalPort<ParcelStore, ParcelStoreTx> shippingParcels) {
        void run(Platform platform, Eff<? super HasShippingStoreTx, ?> effect) {
            Transactor<HasShippingStoreTx> transactor =
                    new Transactor<>(
                            shippingParcels.manager(),
                            platform,
                            transaction -> new Writing(shippingParcels.in(transaction)));
            transactor.transact(effect).runOrThrow(this);
        }
    }

    private record Writing(ParcelStoreTx shippingParcels) implements HasShippingStoreTx {}
}
