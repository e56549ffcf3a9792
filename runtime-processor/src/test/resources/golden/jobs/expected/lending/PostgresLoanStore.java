package lending;

import dev.tenon.Generated;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.postgres.store.PostgresSession;
import dev.tenon.postgres.store.PostgresStore;
import dev.tenon.postgres.store.PostgresTable;
import dev.tenon.postgres.store.RowReader;
import dev.tenon.postgres.store.RowWriter;
import dev.tenon.transaction.TransactionalPort;

/** {@link LoanStoreTx} in a {@link PostgresDatabase}. */
@Generated
public final class PostgresLoanStore extends PostgresStore<LoanId, Loan> implements LoanStoreTx {
    private static final String SELECT = """
            SELECT t."id", t."due_at", t."reminders"
            FROM "lending"."loan" AS t
            """;

    private static final String FIND_BY_ID = """
            SELECT t."id", t."due_at", t."reminders"
            FROM "lending"."loan" AS t
            WHERE t."id" = ?
            """;

    private static final String INSERT = """
            INSERT INTO "lending"."loan"
                ("id", "due_at", "reminders")
            VALUES (?::uuid, ?::timestamptz, ?::integer)
            ON CONFLICT DO NOTHING
            """;

    private static final String INSERT_ALL = """
            INSERT INTO "lending"."loan"
                ("id", "due_at", "reminders")
            SELECT v."id", v."due_at", v."reminders"
            FROM unnest(?::uuid[], ?::timestamptz[], ?::integer[])
                AS v ("id", "due_at", "reminders")
            """;

    private static final String COPY = """
            COPY "lending"."loan"
                ("id", "due_at", "reminders")
            FROM STDIN (FORMAT binary)
            """;

    private static final String UPDATE = """
            UPDATE "lending"."loan" AS t
            SET "due_at" = v."due_at", "reminders" = v."reminders"
            FROM (VALUES (?::uuid, ?::timestamptz, ?::integer))
                AS v ("id", "due_at", "reminders")
            WHERE t."id" = v."id"
            """;

    private static final String UPSERT = """
            INSERT INTO "lending"."loan" AS t
                ("id", "due_at", "reminders")
            SELECT v."id", v."due_at", v."reminders"
            FROM (VALUES (?::uuid, ?::timestamptz, ?::integer))
                AS v ("id", "due_at", "reminders")
            ON CONFLICT ("id") DO UPDATE
            SET "due_at" = EXCLUDED."due_at", "reminders" = EXCLUDED."reminders"
            """;

    private static final String UPSERT_ALL = """
            INSERT INTO "lending"."loan" AS t
                ("id", "due_at", "reminders")
            SELECT v."id", v."due_at", v."reminders"
            FROM unnest(?::uuid[], ?::timestamptz[], ?::integer[])
                AS v ("id", "due_at", "reminders")
            ON CONFLICT ("id") DO UPDATE
            SET "due_at" = EXCLUDED."due_at", "reminders" = EXCLUDED."reminders"
            """;

    private static final String DELETE = """
            DELETE FROM "lending"."loan" AS t
            WHERE t."id" = ?
            """;

    private static final String DELETE_BY_ID = """
            DELETE FROM "lending"."loan" AS t
            WHERE t."id" = ?
            """;

    private static final String DELETE_ALL = """
            DELETE FROM "lending"."loan" AS t
            USING unnest(?::uuid[]) AS v ("id")
            WHERE t."id" = v."id"
            """;

    private static final PostgresTable<LoanId, Loan> TABLE = PostgresTable.of(LoanFields.ENTITY, "\"lending\".\"loan\"")
            .column(LoanFields.id, "id")
            .column(LoanFields.dueAt, "due_at")
            .column(LoanFields.reminders, "reminders")
            .statement(PostgresTable.Statement.SELECT, SELECT)
            .statement(PostgresTable.Statement.FIND_BY_ID, FIND_BY_ID)
            .statement(PostgresTable.Statement.INSERT, INSERT)
            .statement(PostgresTable.Statement.INSERT_ALL, INSERT_ALL)
            .statement(PostgresTable.Statement.COPY, COPY)
            .statement(PostgresTable.Statement.UPDATE, UPDATE)
            .statement(PostgresTable.Statement.UPSERT, UPSERT)
            .statement(PostgresTable.Statement.UPSERT_ALL, UPSERT_ALL)
            .statement(PostgresTable.Statement.DELETE, DELETE)
            .statement(PostgresTable.Statement.DELETE_BY_ID, DELETE_BY_ID)
            .statement(PostgresTable.Statement.DELETE_ALL, DELETE_ALL)
            .build();

    private PostgresLoanStore(PostgresSession session) {
        super(TABLE, session);
    }

    /** The store of {@link Loan} in {@code database}. */
    public static TransactionalPort<LoanStore, LoanStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresLoanStore::new);
    }

    @Override
    protected Loan read(RowReader row) {
        return new Loan(new LoanId(row.uuid(1)), row.timestamptz(2), row.integer(3));
    }

    @Override
    protected void write(Loan loan, RowWriter row) {
        row.uuid(loan.id().value());
        row.timestamptz(loan.dueAt());
        row.integer(loan.reminders());
    }
}
