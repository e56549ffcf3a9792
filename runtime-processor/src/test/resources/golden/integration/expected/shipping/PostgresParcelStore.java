package shipping;

import contracts.OrderId;
import contracts.ParcelId;
import dev.tenon.Generated;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.postgres.store.PostgresSession;
import dev.tenon.postgres.store.PostgresStore;
import dev.tenon.postgres.store.PostgresTable;
import dev.tenon.postgres.store.RowReader;
import dev.tenon.postgres.store.RowWriter;
import dev.tenon.transaction.TransactionalPort;

/** {@link ParcelStoreTx} in a {@link PostgresDatabase}. */
@Generated
public final class PostgresParcelStore extends PostgresStore<OrderId, Parcel> implements ParcelStoreTx {
    private static final String SELECT = """
            SELECT t."order", t."id", t."what", t."open"
            FROM "shipping"."parcel" AS t
            """;

    private static final String FIND_BY_ID = """
            SELECT t."order", t."id", t."what", t."open"
            FROM "shipping"."parcel" AS t
            WHERE t."order" = ?
            """;

    private static final String INSERT = """
            INSERT INTO "shipping"."parcel"
                ("order", "id", "what", "open")
            VALUES (?::uuid, ?::uuid, ?::text, ?::boolean)
            ON CONFLICT DO NOTHING
            """;

    private static final String INSERT_ALL = """
            INSERT INTO "shipping"."parcel"
                ("order", "id", "what", "open")
            SELECT v."order", v."id", v."what", v."open"
            FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::boolean[])
                AS v ("order", "id", "what", "open")
            """;

    private static final String COPY = """
            COPY "shipping"."parcel"
                ("order", "id", "what", "open")
            FROM STDIN (FORMAT binary)
            """;

    private static final String UPDATE = """
            UPDATE "shipping"."parcel" AS t
            SET "id" = v."id", "what" = v."what", "open" = v."open"
            FROM (VALUES (?::uuid, ?::uuid, ?::text, ?::boolean))
                AS v ("order", "id", "what", "open")
            WHERE t."order" = v."order"
            """;

    private static final String UPSERT = """
            INSERT INTO "shipping"."parcel" AS t
                ("order", "id", "what", "open")
            SELECT v."order", v."id", v."what", v."open"
            FROM (VALUES (?::uuid, ?::uuid, ?::text, ?::boolean))
                AS v ("order", "id", "what", "open")
            ON CONFLICT ("order") DO UPDATE
            SET "id" = EXCLUDED."id", "what" = EXCLUDED."what", "open" = EXCLUDED."open"
            """;

    private static final String UPSERT_ALL = """
            INSERT INTO "shipping"."parcel" AS t
                ("order", "id", "what", "open")
            SELECT v."order", v."id", v."what", v."open"
            FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::boolean[])
                AS v ("order", "id", "what", "open")
            ON CONFLICT ("order") DO UPDATE
            SET "id" = EXCLUDED."id", "what" = EXCLUDED."what", "open" = EXCLUDED."open"
            """;

    private static final String DELETE = """
            DELETE FROM "shipping"."parcel" AS t
            WHERE t."order" = ?
            """;

    private static final String DELETE_BY_ID = """
            DELETE FROM "shipping"."parcel" AS t
            WHERE t."order" = ?
            """;

    private static final String DELETE_ALL = """
            DELETE FROM "shipping"."parcel" AS t
            USING unnest(?::uuid[]) AS v ("order")
            WHERE t."order" = v."order"
            """;

    private static final PostgresTable<OrderId, Parcel> TABLE =
            PostgresTable.of(ParcelFields.ENTITY, "\"shipping\".\"parcel\"")
                    .column(ParcelFields.order, "order")
                    .column(ParcelFields.id, "id")
                    .column(ParcelFields.what, "what")
                    .column(ParcelFields.open, "open")
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

    private PostgresParcelStore(PostgresSession session) {
        super(TABLE, session);
    }

    /** The store of {@link Parcel} in {@code database}. */
    public static TransactionalPort<ParcelStore, ParcelStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresParcelStore::new);
    }

    @Override
    protected Parcel read(RowReader row) {
        return new Parcel(
                new OrderId(row.uuid(1)), new ParcelId(row.uuid(2)), row.text(3), row.bool(4));
    }

    @Override
    protected void write(Parcel parcel, RowWriter row) {
        row.uuid(parcel.order().value());
        row.uuid(parcel.id().value());
        row.text(parcel.what());
        row.bool(parcel.open());
    }
}
