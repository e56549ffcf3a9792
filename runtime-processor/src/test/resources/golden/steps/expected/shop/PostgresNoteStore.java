package shop;

import dev.tenon.Generated;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.postgres.store.PostgresSession;
import dev.tenon.postgres.store.PostgresStore;
import dev.tenon.postgres.store.PostgresTable;
import dev.tenon.postgres.store.RowReader;
import dev.tenon.postgres.store.RowWriter;
import dev.tenon.telemetry.Correlation;
import dev.tenon.transaction.TransactionalPort;

/** {@link NoteStoreTx} in a {@link PostgresDatabase}. */
@Generated
public final class PostgresNoteStore extends PostgresStore<String, Note> implements NoteStoreTx {
    private static final String SELECT = """
            SELECT t."slug", t."tenant", t."text"
            FROM "shop"."note" AS t
            """;

    private static final String FIND_BY_ID = """
            SELECT t."slug", t."tenant", t."text"
            FROM "shop"."note" AS t
            WHERE t."slug" = ?
              AND t."tenant" = ?
            """;

    private static final String INSERT = """
            INSERT INTO "shop"."note"
                ("slug", "tenant", "text")
            VALUES (?::text, ?::text, ?::text)
            ON CONFLICT DO NOTHING
            """;

    private static final String INSERT_ALL = """
            INSERT INTO "shop"."note"
                ("slug", "tenant", "text")
            SELECT v."slug", v."tenant", v."text"
            FROM unnest(?::text[], ?::text[], ?::text[])
                AS v ("slug", "tenant", "text")
            """;

    private static final String COPY = """
            COPY "shop"."note"
                ("slug", "tenant", "text")
            FROM STDIN (FORMAT binary)
            """;

    private static final String UPDATE = """
            UPDATE "shop"."note" AS t
            SET "text" = v."text"
            FROM (VALUES (?::text, ?::text, ?::text))
                AS v ("slug", "tenant", "text")
            WHERE t."slug" = v."slug"
              AND t."tenant" = v."tenant"
            """;

    private static final String UPSERT = """
            INSERT INTO "shop"."note" AS t
                ("slug", "tenant", "text")
            SELECT v."slug", v."tenant", v."text"
            FROM (VALUES (?::text, ?::text, ?::text))
                AS v ("slug", "tenant", "text")
            ON CONFLICT ("slug") DO UPDATE
            SET "text" = EXCLUDED."text"
            WHERE t."tenant" = EXCLUDED."tenant"
            """;

    private static final String UPSERT_ALL = """
            INSERT INTO "shop"."note" AS t
                ("slug", "tenant", "text")
            SELECT v."slug", v."tenant", v."text"
            FROM unnest(?::text[], ?::text[], ?::text[])
                AS v ("slug", "tenant", "text")
            ON CONFLICT ("slug") DO UPDATE
            SET "text" = EXCLUDED."text"
            WHERE t."tenant" = EXCLUDED."tenant"
            """;

    private static final String DELETE = """
            DELETE FROM "shop"."note" AS t
            WHERE t."slug" = ?
            """;

    private static final String DELETE_BY_ID = """
            DELETE FROM "shop"."note" AS t
            WHERE t."slug" = ?
            """;

    private static final String DELETE_ALL = """
            DELETE FROM "shop"."note" AS t
            USING unnest(?::text[]) AS v ("slug")
            WHERE t."slug" = v."slug"
            """;

    private static final PostgresTable<String, Note> TABLE = PostgresTable.of(NoteFields.ENTITY, "\"shop\".\"note\"")
            .column(NoteFields.slug, "slug")
            .column(NoteFields.tenant, "tenant")
            .column(NoteFields.text, "text")
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

    private PostgresNoteStore(PostgresSession session) {
        this(session, Correlation.none());
    }

    private PostgresNoteStore(PostgresSession session, Correlation correlation) {
        super(TABLE, session, correlation);
    }

    @Override
    public NoteStoreTx by(Correlation correlation) {
        return new PostgresNoteStore(session(), correlation);
    }

    /** The store of {@link Note} in {@code database}. */
    public static TransactionalPort<NoteStore, NoteStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresNoteStore::new);
    }

    @Override
    protected Note read(RowReader row) {
        return new Note(row.text(1), row.text(2), row.text(3));
    }

    @Override
    protected void write(Note note, RowWriter row) {
        row.text(note.slug());
        row.text(note.tenant());
        row.text(note.text());
    }
}
