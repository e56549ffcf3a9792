package forest;

import dev.tenon.Generated;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.postgres.store.PostgresSession;
import dev.tenon.postgres.store.PostgresStore;
import dev.tenon.postgres.store.PostgresTable;
import dev.tenon.postgres.store.RowReader;
import dev.tenon.postgres.store.RowWriter;
import dev.tenon.transaction.TransactionalPort;

/** {@link NestStoreTx} in a {@link PostgresDatabase}. */
@Generated
public final class PostgresNestStore extends PostgresStore<NestId, Nest> implements NestStoreTx {
    private static final String SELECT = """
            SELECT t."id", t."tree", t."region"
            FROM "forest"."nest" AS t
            """;

    private static final String FIND_BY_ID = """
            SELECT t."id", t."tree", t."region"
            FROM "forest"."nest" AS t
            WHERE t."id" = ?
            """;

    private static final String INSERT = """
            INSERT INTO "forest"."nest"
                ("id", "tree", "region")
            SELECT v."id", v."tree", v."region"
            FROM (VALUES (?::bigint, ?::uuid, ?::text))
                AS v ("id", "tree", "region")
            WHERE EXISTS (SELECT FROM "forest"."tree" AS r WHERE r."id" = v."tree")
              AND (v."region" IS NULL OR EXISTS (SELECT FROM "forest"."region" AS r WHERE r."id" = v."region"))
            ON CONFLICT DO NOTHING
            """;

    private static final String INSERT_ALL = """
            INSERT INTO "forest"."nest"
                ("id", "tree", "region")
            SELECT v."id", v."tree", v."region"
            FROM unnest(?::bigint[], ?::uuid[], ?::text[])
                AS v ("id", "tree", "region")
            """;

    private static final String COPY = """
            COPY "forest"."nest"
                ("id", "tree", "region")
            FROM STDIN (FORMAT binary)
            """;

    private static final String UPDATE = """
            UPDATE "forest"."nest" AS t
            SET "tree" = v."tree", "region" = v."region"
            FROM (VALUES (?::bigint, ?::uuid, ?::text))
                AS v ("id", "tree", "region")
            WHERE t."id" = v."id"
              AND (t."tree" = v."tree"
                OR EXISTS (SELECT FROM "forest"."tree" AS r WHERE r."id" = v."tree"))
              AND (t."region" = v."region"
                OR (v."region" IS NULL OR EXISTS (SELECT FROM "forest"."region" AS r WHERE r."id" = v."region")))
            """;

    private static final String UPSERT = """
            INSERT INTO "forest"."nest" AS t
                ("id", "tree", "region")
            SELECT v."id", v."tree", v."region"
            FROM (VALUES (?::bigint, ?::uuid, ?::text))
                AS v ("id", "tree", "region")
            WHERE EXISTS (SELECT FROM "forest"."tree" AS r WHERE r."id" = v."tree")
              AND (v."region" IS NULL OR EXISTS (SELECT FROM "forest"."region" AS r WHERE r."id" = v."region"))
            ON CONFLICT ("id") DO UPDATE
            SET "tree" = EXCLUDED."tree", "region" = EXCLUDED."region"
            """;

    private static final String UPSERT_ALL = """
            INSERT INTO "forest"."nest" AS t
                ("id", "tree", "region")
            SELECT v."id", v."tree", v."region"
            FROM unnest(?::bigint[], ?::uuid[], ?::text[])
                AS v ("id", "tree", "region")
            ON CONFLICT ("id") DO UPDATE
            SET "tree" = EXCLUDED."tree", "region" = EXCLUDED."region"
            """;

    private static final String DELETE = """
            DELETE FROM "forest"."nest" AS t
            WHERE t."id" = ?
            """;

    private static final String DELETE_BY_ID = """
            DELETE FROM "forest"."nest" AS t
            WHERE t."id" = ?
            """;

    private static final String DELETE_ALL = """
            DELETE FROM "forest"."nest" AS t
            USING unnest(?::bigint[]) AS v ("id")
            WHERE t."id" = v."id"
            """;

    private static final PostgresTable<NestId, Nest> TABLE = PostgresTable.of(NestFields.ENTITY, "\"forest\".\"nest\"")
            .column(NestFields.id, "id")
            .column(NestFields.tree, "tree")
            .column(NestFields.region, "region")
            .refersTo(NestFields.tree, "\"forest\".\"tree\"", "id")
            .refersTo(NestFields.region, "\"forest\".\"region\"", "id")
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

    private PostgresNestStore(PostgresSession session) {
        super(TABLE, session);
    }

    /** The store of {@link Nest} in {@code database}. */
    public static TransactionalPort<NestStore, NestStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresNestStore::new);
    }

    @Override
    protected Nest read(RowReader row) {
        return new Nest(
                new NestId(row.bigint(1)),
                new TreeId(row.uuid(2)),
                row.optional(3, row::text).map(RegionId::new));
    }

    @Override
    protected void write(Nest nest, RowWriter row) {
        row.bigint(nest.id().value());
        row.uuid(nest.tree().value());
        row.text(nest.region().map(RegionId::value).getOrNull());
    }
}
