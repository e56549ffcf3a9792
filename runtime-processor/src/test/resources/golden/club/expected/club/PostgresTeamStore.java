package club;

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

/** {@link TeamStoreTx} in a {@link PostgresDatabase}. */
@Generated
public final class PostgresTeamStore extends PostgresStore<TeamId, Team> implements TeamStoreTx {
    private static final String SELECT = """
            SELECT t."id", t."name", t."short_name", t."players", t."reserves"
            FROM "club"."side" AS t
            """;

    private static final String FIND_BY_ID = """
            SELECT t."id", t."name", t."short_name", t."players", t."reserves"
            FROM "club"."side" AS t
            WHERE t."id" = ?
            """;

    private static final String INSERT = """
            INSERT INTO "club"."side"
                ("id", "name", "short_name", "players", "reserves")
            VALUES (?::uuid, ?::text, ?::text, ?::integer, ?::integer)
            ON CONFLICT DO NOTHING
            """;

    private static final String INSERT_ALL = """
            INSERT INTO "club"."side"
                ("id", "name", "short_name", "players", "reserves")
            SELECT v."id", v."name", v."short_name", v."players", v."reserves"
            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::integer[], ?::integer[])
                AS v ("id", "name", "short_name", "players", "reserves")
            """;

    private static final String COPY = """
            COPY "club"."side"
                ("id", "name", "short_name", "players", "reserves")
            FROM STDIN (FORMAT binary)
            """;

    private static final String UPDATE = """
            UPDATE "club"."side" AS t
            SET "name" = v."name", "short_name" = v."short_name", "players" = v."players", "reserves" = v."reserves"
            FROM (VALUES (?::uuid, ?::text, ?::text, ?::integer, ?::integer))
                AS v ("id", "name", "short_name", "players", "reserves")
            WHERE t."id" = v."id"
              AND (t."name" = v."name"
                OR NOT EXISTS (SELECT FROM "club"."side" AS o WHERE o."name" = v."name" AND o."id" <> v."id"))
            """;

    private static final String UPSERT = """
            INSERT INTO "club"."side" AS t
                ("id", "name", "short_name", "players", "reserves")
            SELECT v."id", v."name", v."short_name", v."players", v."reserves"
            FROM (VALUES (?::uuid, ?::text, ?::text, ?::integer, ?::integer))
                AS v ("id", "name", "short_name", "players", "reserves")
            WHERE NOT EXISTS (SELECT FROM "club"."side" AS o WHERE o."name" = v."name" AND o."id" <> v."id")
            ON CONFLICT ("id") DO UPDATE
            SET "name" = EXCLUDED."name", "short_name" = EXCLUDED."short_name", "players" = EXCLUDED."players",
                "reserves" = EXCLUDED."reserves"
            """;

    private static final String UPSERT_ALL = """
            INSERT INTO "club"."side" AS t
                ("id", "name", "short_name", "players", "reserves")
            SELECT v."id", v."name", v."short_name", v."players", v."reserves"
            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::integer[], ?::integer[])
                AS v ("id", "name", "short_name", "players", "reserves")
            ON CONFLICT ("id") DO UPDATE
            SET "name" = EXCLUDED."name", "short_name" = EXCLUDED."short_name", "players" = EXCLUDED."players",
                "reserves" = EXCLUDED."reserves"
            """;

    private static final String DELETE = """
            DELETE FROM "club"."side" AS t
            WHERE t."id" = ?
              AND NOT EXISTS (SELECT FROM "club"."photo" AS r WHERE r."team" = t."id")
            """;

    private static final String DELETE_BY_ID = """
            DELETE FROM "club"."side" AS t
            WHERE t."id" = ?
              AND NOT EXISTS (SELECT FROM "club"."photo" AS r WHERE r."team" = t."id")
            """;

    private static final String DELETE_ALL = """
            DELETE FROM "club"."side" AS t
            USING unnest(?::uuid[]) AS v ("id")
            WHERE t."id" = v."id"
            """;

    private static final String FIND_BY_NAME = """
            SELECT t."id", t."name", t."short_name", t."players", t."reserves"
            FROM "club"."side" AS t
            WHERE t."name" = ?
            """;

    private static final PostgresTable<TeamId, Team> TABLE = PostgresTable.of(TeamFields.ENTITY, "\"club\".\"side\"")
            .column(TeamFields.id, "id")
            .column(TeamFields.name, "name")
            .column(TeamFields.shortName, "short_name")
            .column(TeamFields.players, "players")
            .column(TeamFields.reserves, "reserves")
            .restrictedBy("Photo", "team", "\"club\".\"photo\"", "team")
            .cascades()
            .checkedByRow()
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
            .finder(FIND_BY_NAME)
            .build();

    private PostgresTeamStore(PostgresSession session) {
        super(TABLE, session);
    }

    /** The store of {@link Team} in {@code database}. */
    public static TransactionalPort<TeamStore, TeamStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresTeamStore::new);
    }

    @Override
    public Option<Team> findByName(String name) {
        return findUnique(FIND_BY_NAME, Match.of(TeamFields.name, name));
    }

    @Override
    protected Team read(RowReader row) {
        return new Team(
                new TeamId(row.uuid(1)), row.text(2), row.optional(3, row::text), row.integer(4), row.integer(5));
    }

    @Override
    protected void write(Team team, RowWriter row) {
        row.uuid(team.id().value());
        row.text(team.name());
        row.text(team.shortName().getOrNull());
        row.integer(team.players());
        row.integer(team.reserves());
    }
}
