package forest;

import dev.tenon.Generated;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.postgres.store.PostgresSession;
import dev.tenon.postgres.store.PostgresStore;
import dev.tenon.postgres.store.PostgresTable;
import dev.tenon.postgres.store.RowReader;
import dev.tenon.postgres.store.RowWriter;
import dev.tenon.transaction.TransactionalPort;

/** {@link TrailStoreTx} in a {@link PostgresDatabase}. */
@Generated
public final class PostgresTrailStore extends PostgresStore<TrailId, Trail> implements TrailStoreTx {
    private static final String SELECT = """
            SELECT t."id", t."after", t."updated_at", t."version"
            FROM "forest"."trail" AS t
            """;

    private static final String FIND_BY_ID = """
            SELECT t."id", t."after", t."updated_at", t."version"
            FROM "forest"."trail" AS t
            WHERE t."id" = ?
            """;

    private static final String INSERT = """
            INSERT INTO "forest"."trail"
                ("id", "after", "updated_at", "version")
            SELECT v."id", v."after", v."updated_at", v."version"
            FROM (VALUES (?::integer, ?::integer, ?::timestamptz, ?::bigint))
                AS v ("id", "after", "updated_at", "version")
            WHERE (v."after" IS NULL OR EXISTS (SELECT FROM "forest"."trail" AS r WHERE r."id" = v."after") OR v."after" = v."id")
            ON CONFLICT DO NOTHING
            """;

    private static final String INSERT_ALL = """
            INSERT INTO "forest"."trail"
                ("id", "after", "updated_at", "version")
            SELECT v."id", v."after", v."updated_at", v."version"
            FROM unnest(?::integer[], ?::integer[], ?::timestamptz[], ?::bigint[])
                AS v ("id", "after", "updated_at", "version")
            """;

    private static final String COPY = """
            COPY "forest"."trail"
                ("id", "after", "updated_at", "version")
            FROM STDIN (FORMAT binary)
            """;

    private static final String UPDATE = """
            UPDATE "forest"."trail" AS t
            SET "after" = v."after", "updated_at" = v."updated_at", "version" = v."version"
            FROM (VALUES (?::integer, ?::integer, ?::timestamptz, ?::bigint))
                AS v ("id", "after", "updated_at", "version")
            WHERE t."id" = v."id"
              AND t."version" = v."version" - 1
              AND (t."after" = v."after"
                OR (v."after" IS NULL OR EXISTS (SELECT FROM "forest"."trail" AS r WHERE r."id" = v."after") OR v."after" = v."id"))
            """;

    private static final String UPDATE_ALL = """
            UPDATE "forest"."trail" AS t
            SET "after" = v."after", "updated_at" = v."updated_at", "version" = v."version"
            FROM unnest(?::integer[], ?::integer[], ?::timestamptz[], ?::bigint[])
                AS v ("id", "after", "updated_at", "version")
            WHERE t."id" = v."id"
              AND t."version" = v."version" - 1
            """;

    private static final String DELETE = """
            DELETE FROM "forest"."trail" AS t
            WHERE t."id" = ?
              AND t."version" = ?
            """;

    private static final String DELETE_BY_ID = """
            DELETE FROM "forest"."trail" AS t
            WHERE t."id" = ?
            """;

    private static final String DELETE_ALL = """
            DELETE FROM "forest"."trail" AS t
            USING unnest(?::integer[], ?::bigint[]) AS v ("id", "version")
            WHERE t."id" = v."id"
              AND t."version" = v."version"
            """;

    private static final String EMPTY = """
            emptied_0 AS (
                UPDATE "forest"."trail" AS r
                SET "after" = NULL, "updated_at" = ?, "version" = r."version" + 1
                FROM gone
                WHERE r."after" = gone."id"
                  AND r."id" NOT IN (SELECT "id" FROM gone)
            )
            """;

    private static final PostgresTable<TrailId, Trail> TABLE =
            PostgresTable.of(TrailFields.ENTITY, "\"forest\".\"trail\"")
                    .column(TrailFields.id, "id")
                    .column(TrailFields.after, "after")
                    .column(TrailFields.updatedAt, "updated_at")
                    .column(TrailFields.version, "version")
                    .refersTo(TrailFields.after, "\"forest\".\"trail\"", "id")
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
                    .statement(PostgresTable.Statement.EMPTY, EMPTY)
                    .build();

    private PostgresTrailStore(PostgresSession session) {
        super(TABLE, session);
    }

    /** The store of {@link Trail} in {@code database}. */
    public static TransactionalPort<TrailStore, TrailStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresTrailStore::new);
    }

    @Override
    protected Trail read(RowReader row) {
        return new Trail(
                new TrailId(row.integer(1)),
                row.optional(2, row::integer).map(TrailId::new),
                row.timestamptz(3),
                row.bigint(4));
    }

    @Override
    protected void write(Trail trail, RowWriter row) {
        row.integer(trail.id().value());
        row.integer(trail.after().map(TrailId::value).getOrNull());
        row.timestamptz(trail.updatedAt());
        row.bigint(trail.version());
    }
}
