package dev.tenon.postgres.store;

import dev.tenon.idempotency.IdempotencyEntry;
import dev.tenon.idempotency.IdempotencyFields;
import dev.tenon.idempotency.IdempotencyStore;
import dev.tenon.idempotency.IdempotencyStoreTx;
import dev.tenon.transaction.TransactionalPort;

/** {@link IdempotencyStoreTx} in a {@link PostgresDatabase}. */
public final class PostgresIdempotencyStore extends PostgresStore<String, IdempotencyEntry>
        implements IdempotencyStoreTx {

    /** The statements that make its table, with names that have no schema. */
    public static final String SQL = """
        -- Commands that are done once for each key.
        CREATE TABLE "tenon_idempotency" (
            "key" text COLLATE "C" NOT NULL,
            "fingerprint" text COLLATE "C" NOT NULL,
            "answer" text COLLATE "C" NOT NULL,
            "expires_at" timestamptz NOT NULL,
            CONSTRAINT "tenon_idempotency_pkey" PRIMARY KEY ("key")
        );
        CREATE INDEX "tenon_idempotency_expires_at_idx" ON "tenon_idempotency" ("expires_at", "key");
        """;

    private final PlainTable<String, IdempotencyEntry> plain;

    private PostgresIdempotencyStore(PlainTable<String, IdempotencyEntry> table, PostgresSession session) {
        super(table.table(), session);
        this.plain = table;
    }

    /** The entries in {@code database}. */
    public static TransactionalPort<IdempotencyStore, IdempotencyStoreTx> in(PostgresDatabase database) {
        PlainTable<String, IdempotencyEntry> table =
                new PlainTable<>(IdempotencyFields.ENTITY, database, "tenon_idempotency");
        return database.port(session -> new PostgresIdempotencyStore(table, session));
    }

    @Override
    protected IdempotencyEntry read(RowReader row) {
        return new IdempotencyEntry(row.text(1), row.text(2), row.text(3), row.timestamptz(4));
    }

    @Override
    protected void write(IdempotencyEntry entry, RowWriter row) {
        plain.write(entry, row);
    }
}
