package catalog;

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

/** {@link AuthorStoreTx} in a {@link PostgresDatabase}. */
@Generated
public final class PostgresAuthorStore extends PostgresStore<AuthorId, Author> implements AuthorStoreTx {
    private static final String SELECT = """
            SELECT t."id", t."name", t."born", t."added_by", t."version"
            FROM "catalog"."author" AS t
            """;

    private static final String FIND_BY_ID = """
            SELECT t."id", t."name", t."born", t."added_by", t."version"
            FROM "catalog"."author" AS t
            WHERE t."id" = ?
            """;

    private static final String INSERT = """
            INSERT INTO "catalog"."author"
                ("id", "name", "born", "added_by", "version")
            VALUES (?::uuid, ?::text, ?::integer, ?::text, ?::bigint)
            ON CONFLICT DO NOTHING
            """;

    private static final String INSERT_ALL = """
            INSERT INTO "catalog"."author"
                ("id", "name", "born", "added_by", "version")
            SELECT v."id", v."name", v."born", v."added_by", v."version"
            FROM unnest(?::uuid[], ?::text[], ?::integer[], ?::text[], ?::bigint[])
                AS v ("id", "name", "born", "added_by", "version")
            """;

    private static final String COPY = """
            COPY "catalog"."author"
                ("id", "name", "born", "added_by", "version")
            FROM STDIN (FORMAT binary)
            """;

    private static final String UPDATE = """
            UPDATE "catalog"."author" AS t
            SET "name" = v."name", "born" = v."born", "version" = v."version"
            FROM (VALUES (?::uuid, ?::text, ?::integer, ?::text, ?::bigint))
                AS v ("id", "name", "born", "added_by", "version")
            WHERE t."id" = v."id"
              AND t."version" = v."version" - 1
            RETURNING t."id", t."name", t."born", t."added_by", t."version"
            """;

    private static final String UPDATE_ALL = """
            UPDATE "catalog"."author" AS t
            SET "name" = v."name", "born" = v."born", "version" = v."version"
            FROM unnest(?::uuid[], ?::text[], ?::integer[], ?::text[], ?::bigint[])
                AS v ("id", "name", "born", "added_by", "version")
            WHERE t."id" = v."id"
              AND t."version" = v."version" - 1
            RETURNING t."id", t."name", t."born", t."added_by", t."version"
            """;

    private static final String DELETE = """
            DELETE FROM "catalog"."author" AS t
            WHERE t."id" = ?
              AND t."version" = ?
            """;

    private static final String DELETE_BY_ID = """
            DELETE FROM "catalog"."author" AS t
            WHERE t."id" = ?
            """;

    private static final String DELETE_ALL = """
            DELETE FROM "catalog"."author" AS t
            USING unnest(?::uuid[], ?::bigint[]) AS v ("id", "version")
            WHERE t."id" = v."id"
              AND t."version" = v."version"
            """;

    private static final String FIND_BY_BORN = """
            SELECT t."id", t."name", t."born", t."added_by", t."version"
            FROM "catalog"."author" AS t
            WHERE t."born" = ?
            ORDER BY t."id"
            """;

    private static final PostgresTable<AuthorId, Author> TABLE =
            PostgresTable.of(AuthorFields.ENTITY, "\"catalog\".\"author\"")
                    .column(AuthorFields.id, "id")
                    .column(AuthorFields.name, "name")
                    .column(AuthorFields.born, "born")
                    .column(AuthorFields.addedBy, "added_by")
                    .column(AuthorFields.version, "version")
                    .cascades()
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
                    .finder(FIND_BY_BORN)
                    .build();

    private PostgresAuthorStore(PostgresSession session) {
        this(session, Correlation.none());
    }

    private PostgresAuthorStore(PostgresSession session, Correlation correlation) {
        super(TABLE, session, correlation);
    }

    @Override
    public AuthorStoreTx by(Correlation correlation) {
        return new PostgresAuthorStore(session(), correlation);
    }

    /** The store of {@link Author} in {@code database}. */
    public static TransactionalPort<AuthorStore, AuthorStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresAuthorStore::new);
    }

    @Override
    public Seq<Author> findByBorn(int born) {
        return findAll(FIND_BY_BORN, Match.of(AuthorFields.born, born));
    }

    @Override
    protected Author read(RowReader row) {
        return new Author(
                new AuthorId(row.uuid(1)),
                row.text(2),
                row.integer(3),
                row.optional(4, row::text),
                row.bigint(5));
    }

    @Override
    protected void write(Author author, RowWriter row) {
        row.uuid(author.id().value());
        row.text(author.name());
        row.integer(author.born());
        row.text(author.addedBy().getOrNull());
        row.bigint(author.version());
    }
}
