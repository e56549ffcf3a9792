package catalog;

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

/** The stores of {@link Catalog} twice: in memory, and in PostgreSQL on a server that the first test starts. */
@Generated
final class TestCatalogTwins {
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

    private TestCatalogTwins(Ports inMemory, Ports inPostgres) {
        this.inMemory = inMemory;
        this.inPostgres = inPostgres;
    }

    /** Both without a row. */
    static TestCatalogTwins empty(Platform platform) {
        DATABASE.empty();
        MemoryDatabase memory = new MemoryDatabase(platform);
        PostgresDatabase postgres = postgres(platform);
        return new TestCatalogTwins(
                new Ports(
                        InMemoryAuthorStore.in(memory),
                        InMemoryBookStore.in(memory),
                        InMemoryShelfmarkStore.in(memory)),
                new Ports(
                        PostgresAuthorStore.in(postgres),
                        PostgresBookStore.in(postgres),
                        PostgresShelfmarkStore.in(postgres)));
    }

    private static PostgresDatabase postgres(Platform platform) {
        return POSTGRES.context(platform, "catalog", CatalogModule.class);
    }

    /** How PostgreSQL would run the statements of its stores. */
    static IndexUse indexUse() {
        PostgresDatabase postgres = postgres(Platform.live());
        return IndexUse.of(
                postgres,
                PostgresAuthorStore.in(postgres),
                PostgresBookStore.in(postgres),
                PostgresShelfmarkStore.in(postgres));
    }

    /** Runs {@code effect} in both, in a transaction of each. */
    void run(Platform platform, Eff<? super HasCatalogStoreTx, ?> effect) {
        inMemory.run(platform, effect);
        inPostgres.run(platform, effect);
    }

    /** Both stores of {@link Author}. */
    Twins<AuthorId, Author> catalogAuthors() {
        return new Twins<>(inMemory.catalogAuthors, inPostgres.catalogAuthors);
    }

    /** Both stores of {@link Book}. */
    Twins<BookId, Book> catalogBooks() {
        return new Twins<>(inMemory.catalogBooks, inPostgres.catalogBooks);
    }

    /** Both stores of {@link Shelfmark}. */
    Twins<ShelfmarkKey, Shelfmark> catalogShelfmarks() {
        return new Twins<>(inMemory.catalogShelfmarks, inPostgres.catalogShelfmarks);
    }

    private record Ports(
            TransactionalPort<AuthorStore, AuthorStoreTx> catalogAuthors,
            TransactionalPort<BookStore, BookStoreTx> catalogBooks,
            TransactionalPort<ShelfmarkStore, ShelfmarkStoreTx> catalogShelfmarks) {
        void run(Platform platform, Eff<? super HasCatalogStoreTx, ?> effect) {
            Transactor<HasCatalogStoreTx> transactor =
                    new Transactor<>(catalogAuthors.manager(), platform, transaction -> new Writing(
                            catalogAuthors.in(
                                    transaction), catalogBooks.in(transaction), catalogShelfmarks.in(transaction)));
            transactor.transact(effect).runOrThrow(this);
        }
    }

    private record Writing(AuthorStoreTx catalogAuthors, BookStoreTx catalogBooks, ShelfmarkStoreTx catalogShelfmarks)
            implements HasCatalogStoreTx {}
}
