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
import io.vavr.collection.Seq;

/** {@link MembershipStoreTx} in a {@link PostgresDatabase}. */
@Generated
public final class PostgresMembershipStore extends PostgresStore<MembershipKey, Membership>
        implements MembershipStoreTx {
    private static final String SELECT = """
            SELECT t."team_id", t."member_id", t."since", t."version"
            FROM "club"."membership" AS t
            """;

    private static final String FIND_BY_ID = """
            SELECT t."team_id", t."member_id", t."since", t."version"
            FROM "club"."membership" AS t
            WHERE t."team_id" = ? AND t."member_id" = ?
            """;

    private static final String INSERT = """
            INSERT INTO "club"."membership"
                ("team_id", "member_id", "since", "version")
            SELECT v."team_id", v."member_id", v."since", v."version"
            FROM (VALUES (?::uuid, ?::uuid, ?::date, ?::bigint))
                AS v ("team_id", "member_id", "since", "version")
            WHERE EXISTS (SELECT FROM "club"."side" AS r WHERE r."id" = v."team_id")
              AND EXISTS (SELECT FROM "club"."member" AS r WHERE r."id" = v."member_id")
            ON CONFLICT DO NOTHING
            """;

    private static final String INSERT_ALL = """
            INSERT INTO "club"."membership"
                ("team_id", "member_id", "since", "version")
            SELECT v."team_id", v."member_id", v."since", v."version"
            FROM unnest(?::uuid[], ?::uuid[], ?::date[], ?::bigint[])
                AS v ("team_id", "member_id", "since", "version")
            """;

    private static final String COPY = """
            COPY "club"."membership"
                ("team_id", "member_id", "since", "version")
            FROM STDIN (FORMAT binary)
            """;

    private static final String UPDATE = """
            UPDATE "club"."membership" AS t
            SET "since" = v."since", "version" = v."version"
            FROM (VALUES (?::uuid, ?::uuid, ?::date, ?::bigint))
                AS v ("team_id", "member_id", "since", "version")
            WHERE t."team_id" = v."team_id"
              AND t."member_id" = v."member_id"
              AND t."version" = v."version" - 1
              AND (t."team_id" = v."team_id"
                OR EXISTS (SELECT FROM "club"."side" AS r WHERE r."id" = v."team_id"))
              AND (t."member_id" = v."member_id"
                OR EXISTS (SELECT FROM "club"."member" AS r WHERE r."id" = v."member_id"))
            """;

    private static final String UPDATE_ALL = """
            UPDATE "club"."membership" AS t
            SET "since" = v."since", "version" = v."version"
            FROM unnest(?::uuid[], ?::uuid[], ?::date[], ?::bigint[])
                AS v ("team_id", "member_id", "since", "version")
            WHERE t."team_id" = v."team_id"
              AND t."member_id" = v."member_id"
              AND t."version" = v."version" - 1
            """;

    private static final String DELETE = """
            DELETE FROM "club"."membership" AS t
            WHERE t."team_id" = ? AND t."member_id" = ?
              AND t."version" = ?
            """;

    private static final String DELETE_BY_ID = """
            DELETE FROM "club"."membership" AS t
            WHERE t."team_id" = ? AND t."member_id" = ?
            """;

    private static final String DELETE_ALL = """
            DELETE FROM "club"."membership" AS t
            USING unnest(?::uuid[], ?::uuid[], ?::bigint[]) AS v ("team_id", "member_id", "version")
            WHERE t."team_id" = v."team_id"
              AND t."member_id" = v."member_id"
              AND t."version" = v."version"
            """;

    private static final String FIND_BY_MEMBER_ID = """
            SELECT t."team_id", t."member_id", t."since", t."version"
            FROM "club"."membership" AS t
            WHERE t."member_id" = ?
            ORDER BY t."team_id", t."member_id"
            """;

    private static final PostgresTable<MembershipKey, Membership> TABLE =
            PostgresTable.of(MembershipFields.ENTITY, "\"club\".\"membership\"")
                    .column(MembershipFields.teamId, "team_id")
                    .column(MembershipFields.memberId, "member_id")
                    .column(MembershipFields.since, "since")
                    .column(MembershipFields.version, "version")
                    .refersTo(MembershipFields.teamId, "\"club\".\"side\"", "id")
                    .refersTo(MembershipFields.memberId, "\"club\".\"member\"", "id")
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
                    .finder(FIND_BY_MEMBER_ID)
                    .build();

    private PostgresMembershipStore(PostgresSession session) {
        super(TABLE, session);
    }

    /** The store of {@link Membership} in {@code database}. */
    public static TransactionalPort<MembershipStore, MembershipStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresMembershipStore::new);
    }

    @Override
    public Seq<Membership> findByMemberId(MemberId memberId) {
        return findAll(FIND_BY_MEMBER_ID, Match.of(MembershipFields.memberId, memberId));
    }

    @Override
    protected Membership read(RowReader row) {
        return new Membership(
                new TeamId(row.uuid(1)), new MemberId(row.uuid(2)), row.date(3), row.bigint(4));
    }

    @Override
    protected void write(Membership membership, RowWriter row) {
        row.uuid(membership.teamId().value());
        row.uuid(membership.memberId().value());
        row.date(membership.since());
        row.bigint(membership.version());
    }
}
