package dev.tenon.postgres.store;

import dev.tenon.testing.contract.library.*;
import dev.tenon.transaction.TransactionalPort;

/** {@link AuthorStoreTx} in PostgreSQL. */
final class PostgresAuthorStore extends PostgresStore<AuthorId, Author> implements AuthorStoreTx {

    static final ModelTable<AuthorId, Author> MODEL =
            new ModelTable<>(AuthorFields.ENTITY, PostgresLibrary.SCHEMA, ModelTable.columns(AuthorFields.ENTITY));
    private static final PostgresTable<AuthorId, Author> TABLE = MODEL.table(PostgresBookStore.MODEL);

    private PostgresAuthorStore(PostgresSession session) {
        super(TABLE, session);
    }

    static TransactionalPort<AuthorStore, AuthorStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresAuthorStore::new);
    }

    @Override
    protected Author read(RowReader row) {
        return new Author(new AuthorId(row.bigint(1)), row.text(2), row.optional(3, row::integer), row.bigint(4));
    }

    @Override
    protected void write(Author entity, RowWriter row) {
        MODEL.write(entity, row);
    }
}
