package catalog;

import dev.tenon.Generated;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.postgres.store.PostgresSession;
import dev.tenon.postgres.store.PostgresStore;
import dev.tenon.postgres.store.PostgresTable;
import dev.tenon.postgres.store.RowReader;
import dev.tenon.postgres.store.RowWriter;
import dev.tenon.transaction.TransactionalPort;

/** {@link ShelfmarkStoreTx} in a {@link PostgresDatabase}. */
@Generated
final class PostgresShelfmarkStore extends PostgresStore<ShelfmarkKey, Shelfmark> implements ShelfmarkStoreTx {
    private static final String SELECT = """
            SELECT t."branch", t."number", t."type"
            FROM "catalog"."shelfmark" AS t
            """;

    private static final String FIND_BY_ID = """
            SELECT t."branch", t."number", t."type"
            FROM "catalog"."shelfmark" AS t
            WHERE t."branch" = ? AND t."number" = ?
            """;

    private static final String INSERT = """
            INSERT INTO "catalog"."shelfmark"
                ("branch", "number", "type")
            VALUES (?::text, ?::integer, ?::text)
            ON CONFLICT DO NOTHING
            """;

    private static final String INSERT_ALL = """
            INSERT INTO "catalog"."shelfmark"
                ("branch", "number", "type")
            SELECT v."branch", v."number", v."type"
            FROM unnest(?::text[], ?::integer[], ?::text[])
                AS v ("branch", "number", "type")
            """;

    private static final String COPY = """
            COPY "catalog"."shelfmark"
                ("branch", "number", "type")
            FROM STDIN (FORMAT binary)
            """;

    private static final String UPDATE = """
            UPDATE "catalog"."shelfmark" AS t
            SET "type" = v."type"
            FROM (VALUES (?::text, ?::integer, ?::text))
                AS v ("branch", "number", "type")
            WHERE t."branch" = v."branch"
              AND t."number" = v."number"
            """;

    private static final String UPSERT = """
            INSERT INTO "catalog"."shelfmark" AS t
                ("branch", "number", "type")
            SELECT v."branch", v."number", v."type"
            FROM (VALUES (?::text, ?::integer, ?::text))
                AS v ("branch", "number", "type")
            ON CONFLICT ("branch", "number") DO UPDATE
            SET "type" = EXCLUDED."type"
            """;

    private static final String UPSERT_ALL = """
            INSERT INTO "catalog"."shelfmark" AS t
                ("branch", "number", "type")
            SELECT v."branch", v."number", v."type"
            FROM unnest(?::text[], ?::integer[], ?::text[])
                AS v ("branch", "number", "type")
            ON CONFLICT ("branch", "number") DO UPDATE
            SET "type" = EXCLUDED."type"
            """;

    private static final String DELETE = """
            DELETE FROM "catalog"."shelfmark" AS t
            WHERE t."branch" = ? AND t."number" = ?
            """;

    private static final String DELETE_BY_ID = """
            DELETE FROM "catalog"."shelfmark" AS t
            WHERE t."branch" = ? AND t."number" = ?
            """;

    private static final String DELETE_ALL = """
            DELETE FROM "catalog"."shelfmark" AS t
            USING unnest(?::text[], ?::integer[]) AS v ("branch", "number")
            WHERE t."branch" = v."branch"
              AND t."number" = v."number"
            """;

    private static final PostgresTable<ShelfmarkKey, Shelfmark> TABLE =
            PostgresTable.of(ShelfmarkFields.ENTITY, "\"catalog\".\"shelfmark\"")
                    .column(ShelfmarkFields.branch, "branch")
                    .column(ShelfmarkFields.number, "number")
                    .column(ShelfmarkFields.TYPE, "type")
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

    private PostgresShelfmarkStore(PostgresSession session) {
        super(TABLE, session);
    }

    /** The store of {@link Shelfmark} in {@code database}. */
    static TransactionalPort<ShelfmarkStore, ShelfmarkStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresShelfmarkStore::new);
    }

    @Override
    protected Shelfmark read(RowReader row) {
        return new Shelfmark(row.text(1), row.integer(2), row.text(3));
    }

    @Override
    protected void write(Shelfmark shelfmark, RowWriter row) {
        row.text(shelfmark.branch());
        row.integer(shelfmark.number());
        row.text(shelfmark.TYPE());
    }
}
