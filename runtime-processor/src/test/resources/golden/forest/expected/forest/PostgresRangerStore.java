package forest;

import dev.tenon.Generated;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.postgres.store.PostgresSession;
import dev.tenon.postgres.store.PostgresStore;
import dev.tenon.postgres.store.PostgresTable;
import dev.tenon.postgres.store.RowReader;
import dev.tenon.postgres.store.RowWriter;
import dev.tenon.transaction.TransactionalPort;

/** {@link RangerStoreTx} in a {@link PostgresDatabase}. */
@Generated
public final class PostgresRangerStore extends PostgresStore<RangerId, Ranger> implements RangerStoreTx {
    private static final String SELECT = """
            SELECT t."id", t."chief", t."version"
            FROM "forest"."ranger" AS t
            """;

    private static final String FIND_BY_ID = """
            SELECT t."id", t."chief", t."version"
            FROM "forest"."ranger" AS t
            WHERE t."id" = ?
            """;

    private static final String INSERT = """
            INSERT INTO "forest"."ranger"
                ("id", "chief", "version")
            SELECT v."id", v."chief", v."version"
            FROM (VALUES (?::bigint, ?::bigint, ?::bigint))
                AS v ("id", "chief", "version")
            WHERE (v."chief" IS NULL OR EXISTS (SELECT FROM "forest"."ranger" AS r WHERE r."id" = v."chief") OR v."chief" = v."id")
            ON CONFLICT DO NOTHING
            """;

    private static final String INSERT_ALL = """
            INSERT INTO "forest"."ranger"
                ("id", "chief", "version")
            SELECT v."id", v."chief", v."version"
            FROM unnest(?::bigint[], ?::bigint[], ?::bigint[])
                AS v ("id", "chief", "version")
            """;

    private static final String COPY = """
            COPY "forest"."ranger"
                ("id", "chief", "version")
            FROM STDIN (FORMAT binary)
            """;

    private static final String UPDATE = """
            UPDATE "forest"."ranger" AS t
            SET "chief" = v."chief", "version" = v."version"
            FROM (VALUES (?::bigint, ?::bigint, ?::bigint))
                AS v ("id", "chief", "version")
            WHERE t."id" = v."id"
              AND t."version" = v."version" - 1
              AND (t."chief" = v."chief"
                OR (v."chief" IS NULL OR EXISTS (SELECT FROM "forest"."ranger" AS r WHERE r."id" = v."chief") OR v."chief" = v."id"))
            """;

    private static final String UPDATE_ALL = """
            UPDATE "forest"."ranger" AS t
            SET "chief" = v."chief", "version" = v."version"
            FROM unnest(?::bigint[], ?::bigint[], ?::bigint[])
                AS v ("id", "chief", "version")
            WHERE t."id" = v."id"
              AND t."version" = v."version" - 1
            """;

    private static final String DELETE = """
            DELETE FROM "forest"."ranger" AS t
            WHERE t."id" = ?
              AND t."version" = ?
              AND NOT EXISTS (SELECT FROM "forest"."ranger" AS r WHERE r."chief" = t."id" AND r."id" <> t."id")
            """;

    private static final String DELETE_BY_ID = """
            DELETE FROM "forest"."ranger" AS t
            WHERE t."id" = ?
              AND NOT EXISTS (SELECT FROM "forest"."ranger" AS r WHERE r."chief" = t."id" AND r."id" <> t."id")
            """;

    private static final String DELETE_ALL = """
            DELETE FROM "forest"."ranger" AS t
            USING unnest(?::bigint[], ?::bigint[]) AS v ("id", "version")
            WHERE t."id" = v."id"
              AND t."version" = v."version"
            """;

    private static final PostgresTable<RangerId, Ranger> TABLE =
            PostgresTable.of(RangerFields.ENTITY, "\"forest\".\"ranger\"")
                    .column(RangerFields.id, "id")
                    .column(RangerFields.chief, "chief")
                    .column(RangerFields.version, "version")
                    .refersTo(RangerFields.chief, "\"forest\".\"ranger\"", "id")
                    .restrictedBy("Ranger", "chief", "\"forest\".\"ranger\"", "chief")
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

    private PostgresRangerStore(PostgresSession session) {
        super(TABLE, session);
    }

    /** The store of {@link Ranger} in {@code database}. */
    public static TransactionalPort<RangerStore, RangerStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresRangerStore::new);
    }

    @Override
    protected Ranger read(RowReader row) {
        return new Ranger(
                new RangerId(row.bigint(1)),
                row.optional(2, row::bigint).map(RangerId::new),
                row.bigint(3));
    }

    @Override
    protected void write(Ranger ranger, RowWriter row) {
        row.bigint(ranger.id().value());
        row.bigint(ranger.chief().map(RangerId::value).getOrNull());
        row.bigint(ranger.version());
    }
}
