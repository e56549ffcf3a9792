package club;

import dev.tenon.Generated;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.postgres.store.PostgresSession;
import dev.tenon.postgres.store.PostgresStore;
import dev.tenon.postgres.store.PostgresTable;
import dev.tenon.postgres.store.RowReader;
import dev.tenon.postgres.store.RowWriter;
import dev.tenon.store.Match;
import dev.tenon.telemetry.Correlation;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** {@link MemberStoreTx} in a {@link PostgresDatabase}. */
@Generated
public final class PostgresMemberStore extends PostgresStore<MemberId, Member> implements MemberStoreTx {
    private static final String SELECT = """
            SELECT t."id", t."branch", t."first_name", t."last_name", t."born_on", t."email", t."mentor",
                t."created_at", t."updated_at", t."created_by", t."deleted_at", t."version"
            FROM "club"."member" AS t
            """;

    private static final String FIND_BY_ID = """
            SELECT t."id", t."branch", t."first_name", t."last_name", t."born_on", t."email", t."mentor",
                t."created_at", t."updated_at", t."created_by", t."deleted_at", t."version"
            FROM "club"."member" AS t
            WHERE t."id" = ?
              AND t."branch" = ?
              AND t."deleted_at" IS NULL
            """;

    private static final String INSERT = """
            INSERT INTO "club"."member"
                ("id", "branch", "first_name", "last_name", "born_on", "email", "mentor", "created_at", "updated_at",
                "created_by", "deleted_at", "version")
            SELECT v."id", v."branch", v."first_name", v."last_name", v."born_on", v."email", v."mentor",
                v."created_at", v."updated_at", v."created_by", v."deleted_at", v."version"
            FROM (VALUES (?::uuid, ?::text, ?::text, ?::text, ?::date, ?::text, ?::uuid, ?::timestamptz, ?::timestamptz,
                ?::text, ?::timestamptz, ?::bigint))
                AS v ("id", "branch", "first_name", "last_name", "born_on", "email", "mentor", "created_at", "updated_at",
                "created_by", "deleted_at", "version")
            WHERE (v."mentor" IS NULL OR EXISTS (SELECT FROM "club"."member" AS r WHERE r."id" = v."mentor" AND r."branch" = v."branch") OR v."mentor" = v."id")
            ON CONFLICT DO NOTHING
            """;

    private static final String INSERT_ALL = """
            INSERT INTO "club"."member"
                ("id", "branch", "first_name", "last_name", "born_on", "email", "mentor", "created_at", "updated_at",
                "created_by", "deleted_at", "version")
            SELECT v."id", v."branch", v."first_name", v."last_name", v."born_on", v."email", v."mentor",
                v."created_at", v."updated_at", v."created_by", v."deleted_at", v."version"
            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::date[], ?::text[], ?::uuid[], ?::timestamptz[],
                ?::timestamptz[], ?::text[], ?::timestamptz[], ?::bigint[])
                AS v ("id", "branch", "first_name", "last_name", "born_on", "email", "mentor", "created_at", "updated_at",
                "created_by", "deleted_at", "version")
            """;

    private static final String COPY = """
            COPY "club"."member"
                ("id", "branch", "first_name", "last_name", "born_on", "email", "mentor", "created_at", "updated_at",
                "created_by", "deleted_at", "version")
            FROM STDIN (FORMAT binary)
            """;

    private static final String UPDATE = """
            UPDATE "club"."member" AS t
            SET "first_name" = v."first_name", "last_name" = v."last_name", "born_on" = v."born_on",
                "email" = v."email", "mentor" = v."mentor", "updated_at" = v."updated_at", "version" = v."version"
            FROM (VALUES (?::uuid, ?::text, ?::text, ?::text, ?::date, ?::text, ?::uuid, ?::timestamptz, ?::timestamptz,
                ?::text, ?::timestamptz, ?::bigint))
                AS v ("id", "branch", "first_name", "last_name", "born_on", "email", "mentor", "created_at", "updated_at",
                "created_by", "deleted_at", "version")
            WHERE t."id" = v."id"
              AND t."version" = v."version" - 1
              AND t."branch" = v."branch"
              AND t."deleted_at" IS NULL
              AND (t."mentor" = v."mentor"
                OR (v."mentor" IS NULL OR EXISTS (SELECT FROM "club"."member" AS r WHERE r."id" = v."mentor" AND r."branch" = v."branch") OR v."mentor" = v."id"))
              AND (t."email" = v."email"
                OR NOT EXISTS (
                  SELECT FROM "club"."member" AS o
                  WHERE o."branch" = v."branch" AND o."email" = v."email" AND o."deleted_at" IS NULL AND o."id" <> v."id"))
              AND (t."first_name" = v."first_name" AND t."last_name" = v."last_name" AND t."mentor" = v."mentor"
                OR NOT EXISTS (
                  SELECT FROM "club"."member" AS o
                  WHERE o."branch" = v."branch" AND o."first_name" = v."first_name" AND o."last_name" = v."last_name"
                    AND o."mentor" = v."mentor" AND o."deleted_at" IS NULL AND o."id" <> v."id"))
            RETURNING t."id", t."branch", t."first_name", t."last_name", t."born_on", t."email", t."mentor",
                t."created_at", t."updated_at", t."created_by", t."deleted_at", t."version"
            """;

    private static final String UPDATE_ALL = """
            UPDATE "club"."member" AS t
            SET "first_name" = v."first_name", "last_name" = v."last_name", "born_on" = v."born_on",
                "email" = v."email", "mentor" = v."mentor", "updated_at" = v."updated_at", "version" = v."version"
            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::date[], ?::text[], ?::uuid[], ?::timestamptz[],
                ?::timestamptz[], ?::text[], ?::timestamptz[], ?::bigint[])
                AS v ("id", "branch", "first_name", "last_name", "born_on", "email", "mentor", "created_at", "updated_at",
                "created_by", "deleted_at", "version")
            WHERE t."id" = v."id"
              AND t."version" = v."version" - 1
              AND t."branch" = v."branch"
              AND t."deleted_at" IS NULL
              AND (t."email" = v."email"
                OR NOT EXISTS (
                  SELECT FROM "club"."member" AS o
                  WHERE o."branch" = v."branch" AND o."email" = v."email" AND o."deleted_at" IS NULL AND o."id" <> v."id"))
              AND (t."first_name" = v."first_name" AND t."last_name" = v."last_name" AND t."mentor" = v."mentor"
                OR NOT EXISTS (
                  SELECT FROM "club"."member" AS o
                  WHERE o."branch" = v."branch" AND o."first_name" = v."first_name" AND o."last_name" = v."last_name"
                    AND o."mentor" = v."mentor" AND o."deleted_at" IS NULL AND o."id" <> v."id"))
            RETURNING t."id", t."branch", t."first_name", t."last_name", t."born_on", t."email", t."mentor",
                t."created_at", t."updated_at", t."created_by", t."deleted_at", t."version"
            """;

    private static final String DELETE = """
            UPDATE "club"."member" AS t
            SET "deleted_at" = ?, "updated_at" = ?, "version" = t."version" + 1
            WHERE t."id" = ?
              AND t."version" = ?
            """;

    private static final String DELETE_BY_ID = """
            UPDATE "club"."member" AS t
            SET "deleted_at" = ?, "updated_at" = ?, "version" = t."version" + 1
            WHERE t."id" = ?
            """;

    private static final String DELETE_ALL = """
            UPDATE "club"."member" AS t
            SET "deleted_at" = ?, "updated_at" = ?, "version" = t."version" + 1
            FROM unnest(?::uuid[], ?::bigint[]) AS v ("id", "version")
            WHERE t."id" = v."id"
              AND t."version" = v."version"
            """;

    private static final String FIND_BY_EMAIL = """
            SELECT t."id", t."branch", t."first_name", t."last_name", t."born_on", t."email", t."mentor",
                t."created_at", t."updated_at", t."created_by", t."deleted_at", t."version"
            FROM "club"."member" AS t
            WHERE t."email" = ?
              AND t."branch" = ?
              AND t."deleted_at" IS NULL
            """;

    private static final String FIND_BY_MENTOR = """
            SELECT t."id", t."branch", t."first_name", t."last_name", t."born_on", t."email", t."mentor",
                t."created_at", t."updated_at", t."created_by", t."deleted_at", t."version"
            FROM "club"."member" AS t
            WHERE t."mentor" = ?
              AND t."branch" = ?
              AND t."deleted_at" IS NULL
            ORDER BY t."id"
            """;

    private static final String FIND_BY_LAST_NAME_AND_BORN_ON = """
            SELECT t."id", t."branch", t."first_name", t."last_name", t."born_on", t."email", t."mentor",
                t."created_at", t."updated_at", t."created_by", t."deleted_at", t."version"
            FROM "club"."member" AS t
            WHERE t."last_name" = ?
              AND t."born_on" = ?
              AND t."branch" = ?
              AND t."deleted_at" IS NULL
            ORDER BY t."id"
            """;

    private static final String FIND_BY_FIRST_NAME_AND_LAST_NAME_AND_MENTOR = """
            SELECT t."id", t."branch", t."first_name", t."last_name", t."born_on", t."email", t."mentor",
                t."created_at", t."updated_at", t."created_by", t."deleted_at", t."version"
            FROM "club"."member" AS t
            WHERE t."first_name" = ?
              AND t."last_name" = ?
              AND t."mentor" = ?
              AND t."branch" = ?
              AND t."deleted_at" IS NULL
            """;

    private static final PostgresTable<MemberId, Member> TABLE =
            PostgresTable.of(MemberFields.ENTITY, "\"club\".\"member\"")
                    .column(MemberFields.id, "id")
                    .column(MemberFields.branch, "branch")
                    .column(MemberFields.firstName, "first_name")
                    .column(MemberFields.lastName, "last_name")
                    .column(MemberFields.bornOn, "born_on")
                    .column(MemberFields.email, "email")
                    .column(MemberFields.mentor, "mentor")
                    .column(MemberFields.createdAt, "created_at")
                    .column(MemberFields.updatedAt, "updated_at")
                    .column(MemberFields.createdBy, "created_by")
                    .column(MemberFields.deletedAt, "deleted_at")
                    .column(MemberFields.version, "version")
                    .refersTo(MemberFields.mentor, "\"club\".\"member\"", "id", "branch")
                    .restrictedBy("Fee", "memberId", "\"club\".\"fee\"", "member_id")
                    .restrictedBy("Member", "mentor", "\"club\".\"member\"", "mentor")
                    .restrictedBy("Membership", "memberId", "\"club\".\"membership\"", "member_id")
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
                    .finder(FIND_BY_EMAIL)
                    .finder(FIND_BY_MENTOR)
                    .finder(FIND_BY_LAST_NAME_AND_BORN_ON)
                    .finder(FIND_BY_FIRST_NAME_AND_LAST_NAME_AND_MENTOR)
                    .build();

    private PostgresMemberStore(PostgresSession session) {
        this(session, Correlation.none());
    }

    private PostgresMemberStore(PostgresSession session, Correlation correlation) {
        super(TABLE, session, correlation);
    }

    @Override
    public MemberStoreTx by(Correlation correlation) {
        return new PostgresMemberStore(session(), correlation);
    }

    /** The store of {@link Member} in {@code database}. */
    public static TransactionalPort<MemberStore, MemberStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresMemberStore::new);
    }

    @Override
    public Option<Member> findByEmail(String email) {
        return findUnique(FIND_BY_EMAIL, Match.of(MemberFields.email, email));
    }

    @Override
    public Seq<Member> findByMentor(MemberId mentor) {
        return findAll(FIND_BY_MENTOR, Match.of(MemberFields.mentor, mentor));
    }

    @Override
    public Seq<Member> findByLastNameAndBornOn(String lastName, Option<LocalDate> bornOn) {
        return findAll(
                FIND_BY_LAST_NAME_AND_BORN_ON,
                Match.of(MemberFields.lastName, lastName).and(MemberFields.bornOn, bornOn));
    }

    @Override
    public Option<Member> findByFirstNameAndLastNameAndMentor(
            String firstName, String lastName, Option<MemberId> mentor) {
        return findUnique(FIND_BY_FIRST_NAME_AND_LAST_NAME_AND_MENTOR, Match.of(MemberFields.firstName, firstName)
                .and(MemberFields.lastName, lastName)
                .and(MemberFields.mentor, mentor));
    }

    @Override
    protected Member read(RowReader row) {
        return new Member(
                new MemberId(row.uuid(1)),
                new BranchId(row.text(2)),
                row.text(3),
                row.text(4),
                row.optional(5, row::date),
                row.text(6),
                row.optional(7, row::uuid).map(MemberId::new),
                row.timestamptz(8),
                row.timestamptz(9),
                row.optional(10, row::text),
                row.optional(11, row::timestamptz),
                row.bigint(12));
    }

    @Override
    protected void write(Member member, RowWriter row) {
        row.uuid(member.id().value());
        row.text(member.branch().value());
        row.text(member.firstName());
        row.text(member.lastName());
        row.date(member.bornOn().getOrNull());
        row.text(member.email());
        row.uuid(member.mentor().map(MemberId::value).getOrNull());
        row.timestamptz(member.createdAt());
        row.timestamptz(member.updatedAt());
        row.text(member.createdBy().getOrNull());
        row.timestamptz(member.deletedAt().getOrNull());
        row.bigint(member.version());
    }
}
