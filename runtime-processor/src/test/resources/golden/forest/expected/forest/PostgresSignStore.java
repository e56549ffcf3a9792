package forest;

import dev.tenon.Generated;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.postgres.store.PostgresSession;
import dev.tenon.postgres.store.PostgresStore;
import dev.tenon.postgres.store.PostgresTable;
import dev.tenon.postgres.store.RowReader;
import dev.tenon.postgres.store.RowWriter;
import dev.tenon.store.Match;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.control.Option;

/** {@link SignStoreTx} in a {@link PostgresDatabase}. */
@Generated
public final class PostgresSignStore extends PostgresStore<SignId, Sign> implements SignStoreTx {
    private static final String SELECT = """
            SELECT t."id", t."tree", t."text", t."updated_at", t."version"
            FROM "forest"."sign" AS t
            """;

    private static final String FIND_BY_ID = """
            SELECT t."id", t."tree", t."text", t."updated_at", t."version"
            FROM "forest"."sign" AS t
            WHERE t."id" = ?
            """;

    private static final String INSERT = """
            INSERT INTO "forest"."sign"
                ("id", "tree", "text", "updated_at", "version")
            SELECT v."id", v."tree", v."text", v."updated_at", v."version"
            FROM (VALUES (?::bigint, ?::uuid, ?::text, ?::timestamptz, ?::bigint))
                AS v ("id", "tree", "text", "updated_at", "version")
            WHERE (v."tree" IS NULL OR EXISTS (SELECT FROM "forest"."tree" AS r WHERE r."id" = v."tree"))
            ON CONFLICT DO NOTHING
            """;

    private static final String INSERT_ALL = """
            INSERT INTO "forest"."sign"
                ("id", "tree", "text", "updated_at", "version")
            SELECT v."id", v."tree", v."text", v."updated_at", v."version"
            FROM unnest(?::bigint[], ?::uuid[], ?::text[], ?::timestamptz[], ?::bigint[])
                AS v ("id", "tree", "text", "updated_at", "version")
            """;

    private static final String COPY = """
            COPY "forest"."sign"
                ("id", "tree", "text", "updated_at", "version")
            FROM STDIN (FORMAT binary)
            """;

    private static final String UPDATE = """
            UPDATE "forest"."sign" AS t
            SET "tree" = v."tree", "text" = v."text", "updated_at" = v."updated_at", "version" = v."version"
            FROM (VALUES (?::bigint, ?::uuid, ?::text, ?::timestamptz, ?::bigint))
                AS v ("id", "tree", "text", "updated_at", "version")
            WHERE t."id" = v."id"
              AND t."version" = v."version" - 1
              AND (t."tree" = v."tree"
                OR (v."tree" IS NULL OR EXISTS (SELECT FROM "forest"."tree" AS r WHERE r."id" = v."tree")))
              AND (t."tree" = v."tree" AND t."text" = v."text"
                OR NOT EXISTS (
                  SELECT FROM "forest"."sign" AS o
                  WHERE o."tree" = v."tree" AND o."text" = v."text" AND o."id" <> v."id"))
            """;

    private static final String UPDATE_ALL = """
            UPDATE "forest"."sign" AS t
            SET "tree" = v."tree", "text" = v."text", "updated_at" = v."updated_at", "version" = v."version"
            FROM unnest(?::bigint[], ?::uuid[], ?::text[], ?::timestamptz[], ?::bigint[])
                AS v ("id", "tree", "text", "updated_at", "version")
            WHERE t."id" = v."id"
              AND t."version" = v."version" - 1
              AND (t."tree" = v."tree" AND t."text" = v."text"
                OR NOT EXISTS (
                  SELECT FROM "forest"."sign" AS o
                  WHERE o."tree" = v."tree" AND o."text" = v."text" AND o."id" <> v."id"))
            """;

    private static final String DELETE = """
            DELETE FROM "forest"."sign" AS t
            WHERE t."id" = ?
              AND t."version" = ?
            """;

    private static final String DELETE_BY_ID = """
            DELETE FROM "forest"."sign" AS t
            WHERE t."id" = ?
            """;

    private static final String DELETE_ALL = """
            DELETE FROM "forest"."sign" AS t
            USING unnest(?::bigint[], ?::bigint[]) AS v ("id", "version")
            WHERE t."id" = v."id"
              AND t."version" = v."version"
            """;

    private static final String FIND_BY_TREE_AND_TEXT = """
            SELECT t."id", t."tree", t."text", t."updated_at", t."version"
            FROM "forest"."sign" AS t
            WHERE t."tree" = ?
              AND t."text" = ?
            """;

    private static final PostgresTable<SignId, Sign> TABLE = PostgresTable.of(SignFields.ENTITY, "\"forest\".\"sign\"")
            .column(SignFields.id, "id")
            .column(SignFields.tree, "tree")
            .column(SignFields.text, "text")
            .column(SignFields.updatedAt, "updated_at")
            .column(SignFields.version, "version")
            .refersTo(SignFields.tree, "\"forest\".\"tree\"", "id")
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
            .finder(FIND_BY_TREE_AND_TEXT)
            .build();

    private PostgresSignStore(PostgresSession session) {
        super(TABLE, session);
    }

    /** The store of {@link Sign} in {@code database}. */
    public static TransactionalPort<SignStore, SignStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresSignStore::new);
    }

    @Override
    public Option<Sign> findByTreeAndText(Option<TreeId> tree, String text) {
        return findUnique(FIND_BY_TREE_AND_TEXT, Match.of(SignFields.tree, tree).and(SignFields.text, text));
    }

    @Override
    protected Sign read(RowReader row) {
        return new Sign(
                new SignId(row.bigint(1)),
                row.optional(2, row::uuid).map(TreeId::new),
                row.text(3),
                row.timestamptz(4),
                row.bigint(5));
    }

    @Override
    protected void write(Sign sign, RowWriter row) {
        row.bigint(sign.id().value());
        row.uuid(sign.tree().map(TreeId::value).getOrNull());
        row.text(sign.text());
        row.timestamptz(sign.updatedAt());
        row.bigint(sign.version());
    }
}
