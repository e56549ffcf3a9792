package club;

import dev.tenon.Generated;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.postgres.store.PostgresSession;
import dev.tenon.postgres.store.PostgresStore;
import dev.tenon.postgres.store.PostgresTable;
import dev.tenon.postgres.store.RowReader;
import dev.tenon.postgres.store.RowWriter;
import dev.tenon.transaction.TransactionalPort;

/** {@link PhotoStoreTx} in a {@link PostgresDatabase}. */
@Generated
final class PostgresPhotoStore extends PostgresStore<PhotoId, Photo> implements PhotoStoreTx {
    private static final String SELECT = """
            SELECT t."id", t."team", t."image", t."thumbnail", t."next"
            FROM "club"."photo" AS t
            """;

    private static final String FIND_BY_ID = """
            SELECT t."id", t."team", t."image", t."thumbnail", t."next"
            FROM "club"."photo" AS t
            WHERE t."id" = ?
            """;

    private static final String INSERT = """
            INSERT INTO "club"."photo"
                ("id", "team", "image", "thumbnail", "next")
            SELECT v."id", v."team", v."image", v."thumbnail", v."next"
            FROM (VALUES (?::uuid, ?::uuid, ?::bytea, ?::bytea, ?::uuid))
                AS v ("id", "team", "image", "thumbnail", "next")
            WHERE (v."team" IS NULL OR EXISTS (SELECT FROM "club"."side" AS r WHERE r."id" = v."team"))
              AND (v."next" IS NULL OR EXISTS (SELECT FROM "club"."photo" AS r WHERE r."id" = v."next") OR v."next" = v."id")
            ON CONFLICT DO NOTHING
            """;

    private static final String INSERT_ALL = """
            INSERT INTO "club"."photo"
                ("id", "team", "image", "thumbnail", "next")
            SELECT v."id", v."team", v."image", v."thumbnail", v."next"
            FROM unnest(?::uuid[], ?::uuid[], ?::bytea[], ?::bytea[], ?::uuid[])
                AS v ("id", "team", "image", "thumbnail", "next")
            """;

    private static final String COPY = """
            COPY "club"."photo"
                ("id", "team", "image", "thumbnail", "next")
            FROM STDIN (FORMAT binary)
            """;

    private static final String UPDATE = """
            UPDATE "club"."photo" AS t
            SET "team" = v."team", "image" = v."image", "thumbnail" = v."thumbnail", "next" = v."next"
            FROM (VALUES (?::uuid, ?::uuid, ?::bytea, ?::bytea, ?::uuid))
                AS v ("id", "team", "image", "thumbnail", "next")
            WHERE t."id" = v."id"
              AND (t."team" = v."team"
                OR (v."team" IS NULL OR EXISTS (SELECT FROM "club"."side" AS r WHERE r."id" = v."team")))
              AND (t."next" = v."next"
                OR (v."next" IS NULL OR EXISTS (SELECT FROM "club"."photo" AS r WHERE r."id" = v."next") OR v."next" = v."id"))
            """;

    private static final String UPSERT = """
            INSERT INTO "club"."photo" AS t
                ("id", "team", "image", "thumbnail", "next")
            SELECT v."id", v."team", v."image", v."thumbnail", v."next"
            FROM (VALUES (?::uuid, ?::uuid, ?::bytea, ?::bytea, ?::uuid))
                AS v ("id", "team", "image", "thumbnail", "next")
            WHERE (v."team" IS NULL OR EXISTS (SELECT FROM "club"."side" AS r WHERE r."id" = v."team"))
              AND (v."next" IS NULL OR EXISTS (SELECT FROM "club"."photo" AS r WHERE r."id" = v."next") OR v."next" = v."id")
            ON CONFLICT ("id") DO UPDATE
            SET "team" = EXCLUDED."team", "image" = EXCLUDED."image", "thumbnail" = EXCLUDED."thumbnail",
                "next" = EXCLUDED."next"
            """;

    private static final String UPSERT_ALL = """
            INSERT INTO "club"."photo" AS t
                ("id", "team", "image", "thumbnail", "next")
            SELECT v."id", v."team", v."image", v."thumbnail", v."next"
            FROM unnest(?::uuid[], ?::uuid[], ?::bytea[], ?::bytea[], ?::uuid[])
                AS v ("id", "team", "image", "thumbnail", "next")
            ON CONFLICT ("id") DO UPDATE
            SET "team" = EXCLUDED."team", "image" = EXCLUDED."image", "thumbnail" = EXCLUDED."thumbnail",
                "next" = EXCLUDED."next"
            """;

    private static final String DELETE = """
            DELETE FROM "club"."photo" AS t
            WHERE t."id" = ?
            """;

    private static final String DELETE_BY_ID = """
            DELETE FROM "club"."photo" AS t
            WHERE t."id" = ?
            """;

    private static final String DELETE_ALL = """
            DELETE FROM "club"."photo" AS t
            USING unnest(?::uuid[]) AS v ("id")
            WHERE t."id" = v."id"
            """;

    private static final PostgresTable<PhotoId, Photo> TABLE =
            PostgresTable.of(PhotoFields.ENTITY, "\"club\".\"photo\"")
                    .column(PhotoFields.id, "id")
                    .column(PhotoFields.team, "team")
                    .column(PhotoFields.image, "image")
                    .column(PhotoFields.thumbnail, "thumbnail")
                    .column(PhotoFields.next, "next")
                    .refersTo(PhotoFields.team, "\"club\".\"side\"", "id")
                    .refersTo(PhotoFields.next, "\"club\".\"photo\"", "id")
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

    private PostgresPhotoStore(PostgresSession session) {
        super(TABLE, session);
    }

    /** The store of {@link Photo} in {@code database}. */
    static TransactionalPort<PhotoStore, PhotoStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresPhotoStore::new);
    }

    @Override
    protected Photo read(RowReader row) {
        return new Photo(
                new PhotoId(row.uuid(1)),
                row.optional(2, row::uuid).map(TeamId::new),
                row.bytea(3),
                row.optional(4, row::bytea),
                row.optional(5, row::uuid).map(PhotoId::new));
    }

    @Override
    protected void write(Photo photo, RowWriter row) {
        row.uuid(photo.id().value());
        row.uuid(photo.team().map(TeamId::value).getOrNull());
        row.bytea(photo.image());
        row.bytea(photo.thumbnail().getOrNull());
        row.uuid(photo.next().map(PhotoId::value).getOrNull());
    }
}
