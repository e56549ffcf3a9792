package forest;

import dev.tenon.Generated;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.postgres.store.PostgresSession;
import dev.tenon.postgres.store.PostgresStore;
import dev.tenon.postgres.store.PostgresTable;
import dev.tenon.postgres.store.RowReader;
import dev.tenon.postgres.store.RowWriter;
import dev.tenon.transaction.TransactionalPort;

/** {@link RegionStoreTx} in a {@link PostgresDatabase}. */
@Generated
public final class PostgresRegionStore extends PostgresStore<RegionId, Region> implements RegionStoreTx {
    private static final String SELECT = """
            SELECT t."id", t."name"
            FROM "forest"."region" AS t
            """;

    private static final String FIND_BY_ID = """
            SELECT t."id", t."name"
            FROM "forest"."region" AS t
            WHERE t."id" = ?
            """;

    private static final String INSERT = """
            INSERT INTO "forest"."region"
                ("id", "name")
            VALUES (?::text, ?::text)
            ON CONFLICT DO NOTHING
            """;

    private static final String INSERT_ALL = """
            INSERT INTO "forest"."region"
                ("id", "name")
            SELECT v."id", v."name"
            FROM unnest(?::text[], ?::text[])
                AS v ("id", "name")
            """;

    private static final String COPY = """
            COPY "forest"."region"
                ("id", "name")
            FROM STDIN (FORMAT binary)
            """;

    private static final String UPDATE = """
            UPDATE "forest"."region" AS t
            SET "name" = v."name"
            FROM (VALUES (?::text, ?::text))
                AS v ("id", "name")
            WHERE t."id" = v."id"
            """;

    private static final String UPSERT = """
            INSERT INTO "forest"."region" AS t
                ("id", "name")
            SELECT v."id", v."name"
            FROM (VALUES (?::text, ?::text))
                AS v ("id", "name")
            ON CONFLICT ("id") DO UPDATE
            SET "name" = EXCLUDED."name"
            """;

    private static final String UPSERT_ALL = """
            INSERT INTO "forest"."region" AS t
                ("id", "name")
            SELECT v."id", v."name"
            FROM unnest(?::text[], ?::text[])
                AS v ("id", "name")
            ON CONFLICT ("id") DO UPDATE
            SET "name" = EXCLUDED."name"
            """;

    private static final String DELETE = """
            DELETE FROM "forest"."region" AS t
            WHERE t."id" = ?
            """;

    private static final String DELETE_BY_ID = """
            DELETE FROM "forest"."region" AS t
            WHERE t."id" = ?
            """;

    private static final String DELETE_ALL = """
            DELETE FROM "forest"."region" AS t
            USING unnest(?::text[]) AS v ("id")
            WHERE t."id" = v."id"
            """;

    private static final String EMPTY = """
            with_them ("table", "key") AS (
                SELECT 'region', gone."id"::text COLLATE "C"
                FROM gone
                UNION
                SELECT more."table", more."key"
                FROM with_them
                CROSS JOIN LATERAL (
                    SELECT 'tree', r."id"::text COLLATE "C"
                    FROM "forest"."tree" AS r
                    WHERE r."region" = CASE with_them."table" WHEN 'region' THEN with_them."key"::text END
                    UNION ALL
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

    private static final PostgresTable<RegionId, Region> TABLE =
            PostgresTable.of(RegionFields.ENTITY, "\"forest\".\"region\"")
                    .column(RegionFields.id, "id")
                    .column(RegionFields.name, "name")
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

    private PostgresRegionStore(PostgresSession session) {
        super(TABLE, session);
    }

    /** The store of {@link Region} in {@code database}. */
    public static TransactionalPort<RegionStore, RegionStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresRegionStore::new);
    }

    @Override
    protected Region read(RowReader row) {
        return new Region(new RegionId(row.text(1)), row.text(2));
    }

    @Override
    protected void write(Region region, RowWriter row) {
        row.text(region.id().value());
        row.text(region.name());
    }
}
