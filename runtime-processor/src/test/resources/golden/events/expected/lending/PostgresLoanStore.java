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
            SELECT t."id", t."patron", t."reminders", t."version"
            FROM "lending"."loan" AS t
            """;

    private static final String FIND_BY_ID = """
            SELECT t."id", t."patron", t."reminders", t."version"
            FROM "lending"."loan" AS t
            WHERE t."id" = ?
            """;

    private static final String INSERT = """
            INSERT INTO "lending"."loan"
                ("id", "patron", "reminders", "version")
            VALUES (?::uuid, ?::uuid, ?::integer, ?::bigint)
            ON CONFLICT DO NOTHING
            """;

    private static final String INSERT_ALL = """
            INSERT INTO "lending"."loan"
                ("id", "patron", "reminders", "version")
            SELECT v."id", v."patron", v."reminders", v."version"
            FROM unnest(?::uuid[], ?::uuid[], ?::integer[], ?::bigint[])
                AS v ("id", "patron", "reminders", "version")
            """;

    private static final String COPY = """
            COPY "lending"."loan"
                ("id", "patron", "reminders", "version")
            FROM STDIN (FORMAT binary)
            """;

    private static final String UPDATE = """
            UPDATE "lending"."loan" AS t
            SET "patron" = v."patron", "reminders" = v."reminders", "version" = v."version"
            FROM (VALUES (?::uuid, ?::uuid, ?::integer, ?::bigint))
                AS v ("id", "patron", "reminders", "version")
            WHERE t."id" = v."id"
              AND t."version" = v."version" - 1
            """;

    private static final String UPDATE_ALL = """
            UPDATE "lending"."loan" AS t
            SET "patron" = v."patron", "reminders" = v."reminders", "version" = v."version"
            FROM unnest(?::uuid[], ?::uuid[], ?::integer[], ?::bigint[])
                AS v ("id", "patron", "reminders", "version")
            WHERE t."id" = v."id"
              AND t."version" = v."version" - 1
            """;

    private static final String DELETE = """
            DELETE FROM "lending"."loan" AS t
            WHERE t."id" = ?
              AND t."version" = ?
            """;

    private static final String DELETE_BY_ID = """
            DELETE FROM "lending"."loan" AS t
            WHERE t."id" = ?
            """;

    private static final String DELETE_ALL = """
            DELETE FROM "lending"."loan" AS t
            USING unnest(?::uuid[], ?::bigint[]) AS v ("id", "version")
            WHERE t."id" = v."id"
              AND t."version" = v."version"
            """;

    private static final PostgresTable<LoanId, Loan> TABLE = PostgresTable.of(LoanFields.ENTITY, "\"lending\".\"loan\"")
            .column(LoanFields.id, "id")
            .column(LoanFields.patron, "patron")
            .column(LoanFields.reminders, "reminders")
            .column(LoanFields.version, "version")
            .statement(PostgresTable.Statement.SELECT, SELECT)
            .statement(PostgresTable.Statement.FIND_BY_ID, FIND_BY_ID)
            .statement(PostgresTable.Statement.INSERT, INSERT)
            .statement(PostgresTable.Statement.INSERT_ALL, INSERT_ALL)
            .statement(PostgresTable.Statement.COPY, COPY)
            .statement(PostgresTable.Statement.UPDATE, UPDATE)
            .statement(PostgresTable.Statement.UPDATE_ALL, UPDATE_ALL)
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
        return new Loan(
                new LoanId(row.uuid(1)), new PatronId(row.uuid(2)), row.integer(3), row.bigint(4));
    }

    @Override
    protected void write(Loan loan, RowWriter row) {
        row.uuid(loan.id().value());
        row.uuid(loan.patron().value());
        row.integer(loan.reminders());
        row.bigint(loan.version());
    }
}
