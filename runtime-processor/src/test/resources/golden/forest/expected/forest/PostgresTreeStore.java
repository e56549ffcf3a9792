package forest;

import dev.tenon.Generated;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.postgres.store.PostgresSession;
import dev.tenon.postgres.store.PostgresStore;
import dev.tenon.postgres.store.PostgresTable;
import dev.tenon.postgres.store.RowReader;
import dev.tenon.postgres.store.RowWriter;
import dev.tenon.transaction.TransactionalPort;

/** {@link TreeStoreTx} in a {@link PostgresDatabase}. */
@Generated
public final class PostgresTreeStore extends PostgresStore<TreeId, Tree> implements TreeStoreTx {
    private static final String SELECT = """
            SELECT t."id", t."region", t."parent", t."neighbour"
            FROM "forest"."tree" AS t
            """;

    private static final String FIND_BY_ID = """
            SELECT t."id", t."region", t."parent", t."neighbour"
            FROM "forest"."tree" AS t
            WHERE t."id" = ?
            """;

    private static final String INSERT = """
            INSERT INTO "forest"."tree"
                ("id", "region", "parent", "neighbour")
            SELECT v."id", v."region", v."parent", v."neighbour"
            FROM (VALUES (?::uuid, ?::text, ?::uuid, ?::uuid))
                AS v ("id", "region", "parent", "neighbour")
            WHERE EXISTS (SELECT FROM "forest"."region" AS r WHERE r."id" = v."region")
              AND (v."parent" IS NULL OR EXISTS (SELECT FROM "forest"."tree" AS r WHERE r."id" = v."parent") OR v."parent" = v."id")
              AND (v."neighbour" IS NULL OR EXISTS (SELECT FROM "forest"."tree" AS r WHERE r."id" = v."neighbour") OR v."neighbour" = v."id")
            ON CONFLICT DO NOTHING
            """;

    private static final String INSERT_ALL = """
            INSERT INTO "forest"."tree"
                ("id", "region", "parent", "neighbour")
            SELECT v."id", v."region", v."parent", v."neighbour"
            FROM unnest(?::uuid[], ?::text[], ?::uuid[], ?::uuid[])
                AS v ("id", "region", "parent", "neighbour")
            """;

    private static final String COPY = """
            COPY "forest"."tree"
                ("id", "region", "parent", "neighbour")
            FROM STDIN (FORMAT binary)
            """;

    private static final String UPDATE = """
            UPDATE "forest"."tree" AS t
            SET "region" = v."region", "parent" = v."parent", "neighbour" = v."neighbour"
            FROM (VALUES (?::uuid, ?::text, ?::uuid, ?::uuid))
                AS v ("id", "region", "parent", "neighbour")
            WHERE t."id" = v."id"
              AND (t."region" = v."region"
                OR EXISTS (SELECT FROM "forest"."region" AS r WHERE r."id" = v."region"))
              AND (t."parent" = v."parent"
                OR (v."parent" IS NULL OR EXISTS (SELECT FROM "forest"."tree" AS r WHERE r."id" = v."parent") OR v."parent" = v."id"))
              AND (t."neighbour" = v."neighbour"
                OR (v."neighbour" IS NULL OR EXISTS (SELECT FROM "forest"."tree" AS r WHERE r."id" = v."neighbour") OR v."neighbour" = v."id"))
            """;

    private static final String UPSERT = """
            INSERT INTO "forest"."tree" AS t
                ("id", "region", "parent", "neighbour")
            SELECT v."id", v."region", v."parent", v."neighbour"
            FROM (VALUES (?::uuid, ?::text, ?::uuid, ?::uuid))
                AS v ("id", "region", "parent", "neighbour")
            WHERE EXISTS (SELECT FROM "forest"."region" AS r WHERE r."id" = v."region")
              AND (v."parent" IS NULL OR EXISTS (SELECT FROM "forest"."tree" AS r WHERE r."id" = v."parent") OR v."parent" = v."id")
              AND (v."neighbour" IS NULL OR EXISTS (SELECT FROM "forest"."tree" AS r WHERE r."id" = v."neighbour") OR v."neighbour" = v."id")
            ON CONFLICT ("id") DO UPDATE
            SET "region" = EXCLUDED."region", "parent" = EXCLUDED."parent", "neighbour" = EXCLUDED."neighbour"
            """;

    private static final String UPSERT_ALL = """
            INSERT INTO "forest"."tree" AS t
                ("id", "region", "parent", "neighbour")
            SELECT v."id", v."region", v."parent", v."neighbour"
            FROM unnest(?::uuid[], ?::text[], ?::uuid[], ?::uuid[])
                AS v ("id", "region", "parent", "neighbour")
            ON CONFLICT ("id") DO UPDATE
            SET "region" = EXCLUDED."region", "parent" = EXCLUDED."parent", "neighbour" = EXCLUDED."neighbour"
            """;

    private static final String DELETE = """
            DELETE FROM "forest"."tree" AS t
            WHERE t."id" = ?
              AND NOT EXISTS (SELECT FROM "forest"."nest" AS r WHERE r."tree" = t."id")
            """;

    private static final String DELETE_BY_ID = """
            DELETE FROM "forest"."tree" AS t
            WHERE t."id" = ?
              AND NOT EXISTS (SELECT FROM "forest"."nest" AS r WHERE r."tree" = t."id")
            """;

    private static final String DELETE_ALL = """
            DELETE FROM "forest"."tree" AS t
            USING unnest(?::uuid[]) AS v ("id")
            WHERE t."id" = v."id"
            """;

    private static final String EMPTY = """
            with_them ("table", "key") AS (
                SELECT 'tree', gone."id"::text COLLATE "C"
                FROM gone
                UNION
                SELECT more."table", more."key"
                FROM with_them
                CROSS JOIN LATERAL (
                    SELECT 'tree', r."id"::text COLLATE "C"
                    FROM "forest"."tree" AS r
                    WHERE r."parent" = CASE with_them."table" WHEN 'tree' THEN with_them."key"::uuid END
                ) AS more ("table", "key")
            ),
            emptied_1 AS (
                UPDATE "forest"."sign" AS r
                SET "tree" = NULL, "updated_at" = ?, "version" = r."version" + 1
                FROM with_them
                WHERE r."tree" = CASE with_them."table" WHEN 'tree' THEN with_them."key"::uuid END
            )
            """;

    private static final PostgresTable<TreeId, Tree> TABLE = PostgresTable.of(TreeFields.ENTITY, "\"forest\".\"tree\"")
            .column(TreeFields.id, "id")
            .column(TreeFields.region, "region")
            .column(TreeFields.parent, "parent")
            .column(TreeFields.neighbour, "neighbour")
            .refersTo(TreeFields.region, "\"forest\".\"region\"", "id")
            .refersTo(TreeFields.parent, "\"forest\".\"tree\"", "id")
            .refersTo(TreeFields.neighbour, "\"forest\".\"tree\"", "id")
            .restrictedBy("Nest", "tree", "\"forest\".\"nest\"", "tree")
            .cascades()
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
            .statement(PostgresTable.Statement.EMPTY, EMPTY)
            .build();

    private PostgresTreeStore(PostgresSession session) {
        super(TABLE, session);
    }

    /** The store of {@link Tree} in {@code database}. */
    public static TransactionalPort<TreeStore, TreeStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresTreeStore::new);
    }

    @Override
    protected Tree read(RowReader row) {
        return new Tree(
                new TreeId(row.uuid(1)),
                new RegionId(row.text(2)),
                row.optional(3, row::uuid).map(TreeId::new),
                row.optional(4, row::uuid).map(TreeId::new));
    }

    @Override
    protected void write(Tree tree, RowWriter row) {
        row.uuid(tree.id().value());
        row.text(tree.region().value());
        row.uuid(tree.parent().map(TreeId::value).getOrNull());
        row.uuid(tree.neighbour().map(TreeId::value).getOrNull());
    }
}
