package shop;

import dev.tenon.Generated;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.postgres.store.PostgresSession;
import dev.tenon.postgres.store.PostgresStore;
import dev.tenon.postgres.store.PostgresTable;
import dev.tenon.postgres.store.RowReader;
import dev.tenon.postgres.store.RowWriter;
import dev.tenon.transaction.TransactionalPort;

/** {@link TagStoreTx} in a {@link PostgresDatabase}. */
@Generated
final class PostgresTagStore extends PostgresStore<String, Tag> implements TagStoreTx {
    private static final String SELECT = """
            SELECT t."text"
            FROM "shop"."tag" AS t
            """;

    private static final String FIND_BY_ID = """
            SELECT t."text"
            FROM "shop"."tag" AS t
            WHERE t."text" = ?
            """;

    private static final String INSERT = """
            INSERT INTO "shop"."tag"
                ("text")
            VALUES (?::text)
            ON CONFLICT DO NOTHING
            """;

    private static final String INSERT_ALL = """
            INSERT INTO "shop"."tag"
                ("text")
            SELECT v."text"
            FROM unnest(?::text[])
                AS v ("text")
            """;

    private static final String COPY = """
            COPY "shop"."tag"
                ("text")
            FROM STDIN (FORMAT binary)
            """;

    private static final String UPDATE = """
            UPDATE "shop"."tag" AS t
            SET "text" = v."text"
            FROM (VALUES (?::text))
                AS v ("text")
            WHERE t."text" = v."text"
            """;

    private static final String UPSERT = """
            INSERT INTO "shop"."tag" AS t
                ("text")
            SELECT v."text"
            FROM (VALUES (?::text))
                AS v ("text")
            ON CONFLICT ("text") DO UPDATE
            SET "text" = EXCLUDED."text"
            """;

    private static final String UPSERT_ALL = """
            INSERT INTO "shop"."tag" AS t
                ("text")
            SELECT v."text"
            FROM unnest(?::text[])
                AS v ("text")
            ON CONFLICT ("text") DO UPDATE
            SET "text" = EXCLUDED."text"
            """;

    private static final String DELETE = """
            DELETE FROM "shop"."tag" AS t
            WHERE t."text" = ?
            """;

    private static final String DELETE_BY_ID = """
            DELETE FROM "shop"."tag" AS t
            WHERE t."text" = ?
            """;

    private static final String DELETE_ALL = """
            DELETE FROM "shop"."tag" AS t
            USING unnest(?::text[]) AS v ("text")
            WHERE t."text" = v."text"
            """;

    private static final PostgresTable<String, Tag> TABLE = PostgresTable.of(TagFields.ENTITY, "\"shop\".\"tag\"")
            .column(TagFields.text, "text")
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

    private PostgresTagStore(PostgresSession session) {
        super(TABLE, session);
    }

    /** The store of {@link Tag} in {@code database}. */
    static TransactionalPort<TagStore, TagStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresTagStore::new);
    }

    @Override
    protected Tag read(RowReader row) {
        return new Tag(row.text(1));
    }

    @Override
    protected void write(Tag tag, RowWriter row) {
        row.text(tag.text());
    }
}
