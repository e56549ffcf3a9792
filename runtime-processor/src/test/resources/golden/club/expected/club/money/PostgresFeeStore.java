package club.money;

import club.MemberId;
import dev.tenon.Generated;
import dev.tenon.json.Json;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.postgres.store.PostgresSession;
import dev.tenon.postgres.store.PostgresStore;
import dev.tenon.postgres.store.PostgresTable;
import dev.tenon.postgres.store.RowReader;
import dev.tenon.postgres.store.RowWriter;
import dev.tenon.store.FieldType;
import dev.tenon.store.Match;
import dev.tenon.telemetry.Correlation;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;

/** {@link FeeStoreTx} in a {@link PostgresDatabase}. */
@Generated
public final class PostgresFeeStore extends PostgresStore<FeeKey, Fee> implements FeeStoreTx {
    private static final String SELECT = """
            SELECT t."branch", t."number", t."kind", t."external", t."paid", t."grace", t."amount", t."by",
                t."environment", t."after", t."size", t."member_id", t."lines"
            FROM "club"."fee" AS t
            """;

    private static final String FIND_BY_ID = """
            SELECT t."branch", t."number", t."kind", t."external", t."paid", t."grace", t."amount", t."by",
                t."environment", t."after", t."size", t."member_id", t."lines"
            FROM "club"."fee" AS t
            WHERE t."branch" = ? AND t."number" = ? AND t."kind" = ? AND t."external" = ? AND t."paid" = ? AND t."grace" = ?
              AND t."branch" = ?
            """;

    private static final String INSERT = """
            INSERT INTO "club"."fee"
                ("branch", "number", "kind", "external", "paid", "grace", "amount", "by", "environment", "after",
                "size", "member_id", "lines")
            SELECT v."branch", v."number", v."kind", v."external", v."paid", v."grace", v."amount", v."by",
                v."environment", v."after", v."size", v."member_id", v."lines"
            FROM (VALUES (?::text, ?::integer, ?::text, ?::uuid, ?::boolean, ?::bigint, ?::numeric, ?::text, ?::integer,
                ?::bigint, ?::smallint, ?::uuid, ?::jsonb))
                AS v ("branch", "number", "kind", "external", "paid", "grace", "amount", "by", "environment", "after",
                "size", "member_id", "lines")
            WHERE EXISTS (SELECT FROM "club"."member" AS r WHERE r."id" = v."member_id" AND r."branch" = v."branch")
            ON CONFLICT DO NOTHING
            """;

    private static final String INSERT_ALL = """
            INSERT INTO "club"."fee"
                ("branch", "number", "kind", "external", "paid", "grace", "amount", "by", "environment", "after",
                "size", "member_id", "lines")
            SELECT v."branch", v."number", v."kind", v."external", v."paid", v."grace", v."amount", v."by",
                v."environment", v."after", v."size", v."member_id", v."lines"
            FROM unnest(?::text[], ?::integer[], ?::text[], ?::uuid[], ?::boolean[], ?::bigint[], ?::numeric[], ?::text[],
                ?::integer[], ?::bigint[], ?::smallint[], ?::uuid[], ?::jsonb[])
                AS v ("branch", "number", "kind", "external", "paid", "grace", "amount", "by", "environment", "after",
                "size", "member_id", "lines")
            """;

    private static final String COPY = """
            COPY "club"."fee"
                ("branch", "number", "kind", "external", "paid", "grace", "amount", "by", "environment", "after",
                "size", "member_id", "lines")
            FROM STDIN (FORMAT binary)
            """;

    private static final String UPDATE = """
            UPDATE "club"."fee" AS t
            SET "amount" = v."amount", "environment" = v."environment", "after" = v."after", "size" = v."size",
                "member_id" = v."member_id", "lines" = v."lines"
            FROM (VALUES (?::text, ?::integer, ?::text, ?::uuid, ?::boolean, ?::bigint, ?::numeric, ?::text, ?::integer,
                ?::bigint, ?::smallint, ?::uuid, ?::jsonb))
                AS v ("branch", "number", "kind", "external", "paid", "grace", "amount", "by", "environment", "after",
                "size", "member_id", "lines")
            WHERE t."branch" = v."branch"
              AND t."number" = v."number"
              AND t."kind" = v."kind"
              AND t."external" = v."external"
              AND t."paid" = v."paid"
              AND t."grace" = v."grace"
              AND t."branch" = v."branch"
              AND (t."member_id" = v."member_id"
                OR EXISTS (SELECT FROM "club"."member" AS r WHERE r."id" = v."member_id" AND r."branch" = v."branch"))
            RETURNING t."branch", t."number", t."kind", t."external", t."paid", t."grace", t."amount", t."by",
                t."environment", t."after", t."size", t."member_id", t."lines"
            """;

    private static final String UPSERT = """
            INSERT INTO "club"."fee" AS t
                ("branch", "number", "kind", "external", "paid", "grace", "amount", "by", "environment", "after",
                "size", "member_id", "lines")
            SELECT v."branch", v."number", v."kind", v."external", v."paid", v."grace", v."amount", v."by",
                v."environment", v."after", v."size", v."member_id", v."lines"
            FROM (VALUES (?::text, ?::integer, ?::text, ?::uuid, ?::boolean, ?::bigint, ?::numeric, ?::text, ?::integer,
                ?::bigint, ?::smallint, ?::uuid, ?::jsonb))
                AS v ("branch", "number", "kind", "external", "paid", "grace", "amount", "by", "environment", "after",
                "size", "member_id", "lines")
            WHERE EXISTS (SELECT FROM "club"."member" AS r WHERE r."id" = v."member_id" AND r."branch" = v."branch")
            ON CONFLICT ("branch", "number", "kind", "external", "paid", "grace") DO UPDATE
            SET "amount" = EXCLUDED."amount", "environment" = EXCLUDED."environment", "after" = EXCLUDED."after",
                "size" = EXCLUDED."size", "member_id" = EXCLUDED."member_id", "lines" = EXCLUDED."lines"
            WHERE t."branch" = EXCLUDED."branch"
            RETURNING t."branch", t."number", t."kind", t."external", t."paid", t."grace", t."amount", t."by",
                t."environment", t."after", t."size", t."member_id", t."lines"
            """;

    private static final String UPSERT_ALL = """
            INSERT INTO "club"."fee" AS t
                ("branch", "number", "kind", "external", "paid", "grace", "amount", "by", "environment", "after",
                "size", "member_id", "lines")
            SELECT v."branch", v."number", v."kind", v."external", v."paid", v."grace", v."amount", v."by",
                v."environment", v."after", v."size", v."member_id", v."lines"
            FROM unnest(?::text[], ?::integer[], ?::text[], ?::uuid[], ?::boolean[], ?::bigint[], ?::numeric[], ?::text[],
                ?::integer[], ?::bigint[], ?::smallint[], ?::uuid[], ?::jsonb[])
                AS v ("branch", "number", "kind", "external", "paid", "grace", "amount", "by", "environment", "after",
                "size", "member_id", "lines")
            ON CONFLICT ("branch", "number", "kind", "external", "paid", "grace") DO UPDATE
            SET "amount" = EXCLUDED."amount", "environment" = EXCLUDED."environment", "after" = EXCLUDED."after",
                "size" = EXCLUDED."size", "member_id" = EXCLUDED."member_id", "lines" = EXCLUDED."lines"
            WHERE t."branch" = EXCLUDED."branch"
            RETURNING t."branch", t."number", t."kind", t."external", t."paid", t."grace", t."amount", t."by",
                t."environment", t."after", t."size", t."member_id", t."lines"
            """;

    private static final String DELETE = """
            DELETE FROM "club"."fee" AS t
            WHERE t."branch" = ? AND t."number" = ? AND t."kind" = ? AND t."external" = ? AND t."paid" = ? AND t."grace" = ?
            """;

    private static final String DELETE_BY_ID = """
            DELETE FROM "club"."fee" AS t
            WHERE t."branch" = ? AND t."number" = ? AND t."kind" = ? AND t."external" = ? AND t."paid" = ? AND t."grace" = ?
            """;

    private static final String DELETE_ALL = """
            DELETE FROM "club"."fee" AS t
            USING unnest(?::text[], ?::integer[], ?::text[], ?::uuid[], ?::boolean[], ?::bigint[]) AS v ("branch", "number", "kind", "external", "paid", "grace")
            WHERE t."branch" = v."branch"
              AND t."number" = v."number"
              AND t."kind" = v."kind"
              AND t."external" = v."external"
              AND t."paid" = v."paid"
              AND t."grace" = v."grace"
            """;

    private static final String FIND_BY_AFTER = """
            SELECT t."branch", t."number", t."kind", t."external", t."paid", t."grace", t."amount", t."by",
                t."environment", t."after", t."size", t."member_id", t."lines"
            FROM "club"."fee" AS t
            WHERE t."after" = ?
              AND t."branch" = ?
            ORDER BY t."branch", t."number", t."kind", t."external", t."paid", t."grace"
            """;

    private static final String FIND_BY_BY_AND_ENVIRONMENT_AND_AFTER_AND_SIZE = """
            SELECT t."branch", t."number", t."kind", t."external", t."paid", t."grace", t."amount", t."by",
                t."environment", t."after", t."size", t."member_id", t."lines"
            FROM "club"."fee" AS t
            WHERE t."by" = ?
              AND t."environment" = ?
              AND t."after" = ?
              AND t."size" = ?
              AND t."branch" = ?
            ORDER BY t."branch", t."number", t."kind", t."external", t."paid", t."grace"
            """;

    private static final Json<Fee.Line> FEE_LINE_JSON = Json.object(
            values -> new Fee.Line(values.get(0), values.get(1), values.get(2)),
            Json.property("text", Json.of(FieldType.TEXT), Fee.Line::text),
            Json.property("amount", Json.of(FieldType.DECIMAL), Fee.Line::amount),
            Json.property("part", Json.option(Json.later(() -> PostgresFeeStore.FEE_LINE_JSON)), Fee.Line::part));

    private static final Json<Seq<Fee.Line>> LINES_COLUMN =
            Json.<Fee.Line, Seq<Fee.Line>>array(FEE_LINE_JSON, Vector::ofAll);

    private static final PostgresTable<FeeKey, Fee> TABLE = PostgresTable.of(FeeFields.ENTITY, "\"club\".\"fee\"")
            .column(FeeFields.branch, "branch")
            .column(FeeFields.number, "number")
            .column(FeeFields.kind, "kind")
            .column(FeeFields.external, "external")
            .column(FeeFields.paid, "paid")
            .column(FeeFields.grace, "grace")
            .column(FeeFields.amount, "amount")
            .column(FeeFields.by, "by")
            .column(FeeFields.environment, "environment")
            .column(FeeFields.after, "after")
            .column(FeeFields.size, "size")
            .column(FeeFields.memberId, "member_id")
            .refersTo(FeeFields.memberId, "\"club\".\"member\"", "id", "branch")
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
            .finder(FIND_BY_AFTER)
            .finder(FIND_BY_BY_AND_ENVIRONMENT_AND_AFTER_AND_SIZE)
            .build();

    private PostgresFeeStore(PostgresSession session) {
        this(session, Correlation.none());
    }

    private PostgresFeeStore(PostgresSession session, Correlation correlation) {
        super(TABLE, session, correlation);
    }

    @Override
    public FeeStoreTx by(Correlation correlation) {
        return new PostgresFeeStore(session(), correlation);
    }

    /** The store of {@link Fee} in {@code database}. */
    public static TransactionalPort<FeeStore, FeeStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresFeeStore::new);
    }

    @Override
    public Seq<Fee> findByAfter(Duration after) {
        return findAll(FIND_BY_AFTER, Match.of(FeeFields.after, after));
    }

    @Override
    public Seq<Fee> findByByAndEnvironmentAndAfterAndSize(
            String by, int environment, Option<Duration> after, short size) {
        return findAll(FIND_BY_BY_AND_ENVIRONMENT_AND_AFTER_AND_SIZE, Match.of(FeeFields.by, by)
                .and(FeeFields.environment, environment)
                .and(FeeFields.after, after)
                .and(FeeFields.size, size));
    }

    @Override
    protected Fee read(RowReader row) {
        return new Fee(
                row.text(1),
                row.integer(2),
                Fee.Kind.valueOf(row.text(3)),
                row.uuid(4),
                row.bool(5),
                row.duration(6),
                row.numeric(7),
                row.text(8),
                row.integer(9),
                row.optional(10, row::duration),
                row.smallint(11),
                new MemberId(row.uuid(12)),
                row.jsonb(13, LINES_COLUMN));
    }

    @Override
    protected void write(Fee fee, RowWriter row) {
        row.text(fee.branch());
        row.integer(fee.number());
        row.text(fee.kind().name());
        row.uuid(fee.external());
        row.bool(fee.paid());
        row.duration(fee.grace());
        row.numeric(fee.amount());
        row.text(fee.by());
        row.integer(fee.environment());
        row.duration(fee.after().getOrNull());
        row.smallint(fee.size());
        row.uuid(fee.memberId().value());
        row.jsonb(LINES_COLUMN, fee.lines());
    }
}
