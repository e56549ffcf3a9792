package catalog;

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
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** {@link BookStoreTx} in a {@link PostgresDatabase}. */
@Generated
public final class PostgresBookStore extends PostgresStore<BookId, Book> implements BookStoreTx {
    private static final String SELECT = """
            SELECT t."id", t."title", t."subtitle", t."subjects", t."isbn", t."author_id", t."genre",
                t."published_year", t."price", t."released_on", t."added_at", t."available", t."mood", t."place",
                t."not_searched", t."version"
            FROM "catalog"."book" AS t
            """;

    private static final String FIND_BY_ID = """
            SELECT t."id", t."title", t."subtitle", t."subjects", t."isbn", t."author_id", t."genre",
                t."published_year", t."price", t."released_on", t."added_at", t."available", t."mood", t."place",
                t."not_searched", t."version"
            FROM "catalog"."book" AS t
            WHERE t."id" = ?
            """;

    private static final String INSERT = """
            INSERT INTO "catalog"."book"
                ("id", "title", "subtitle", "subjects", "isbn", "author_id", "genre", "published_year", "price",
                "released_on", "added_at", "available", "mood", "place", "not_searched", "version")
            SELECT v."id", v."title", v."subtitle", v."subjects", v."isbn", v."author_id", v."genre",
                v."published_year", v."price", v."released_on", v."added_at", v."available", v."mood", v."place",
                v."not_searched", v."version"
            FROM (VALUES (?::uuid, ?::text, ?::text, ?::jsonb, ?::text, ?::uuid, ?::text, ?::integer, ?::numeric, ?::date,
                ?::timestamptz, ?::boolean, ?::jsonb, ?::jsonb, ?::integer, ?::bigint))
                AS v ("id", "title", "subtitle", "subjects", "isbn", "author_id", "genre", "published_year", "price",
                "released_on", "added_at", "available", "mood", "place", "not_searched", "version")
            WHERE EXISTS (SELECT FROM "catalog"."author" AS r WHERE r."id" = v."author_id")
            ON CONFLICT DO NOTHING
            """;

    private static final String INSERT_ALL = """
            INSERT INTO "catalog"."book"
                ("id", "title", "subtitle", "subjects", "isbn", "author_id", "genre", "published_year", "price",
                "released_on", "added_at", "available", "mood", "place", "not_searched", "version")
            SELECT v."id", v."title", v."subtitle", v."subjects", v."isbn", v."author_id", v."genre",
                v."published_year", v."price", v."released_on", v."added_at", v."available", v."mood", v."place",
                v."not_searched", v."version"
            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::jsonb[], ?::text[], ?::uuid[], ?::text[], ?::integer[],
                ?::numeric[], ?::date[], ?::timestamptz[], ?::boolean[], ?::jsonb[], ?::jsonb[], ?::integer[],
                ?::bigint[])
                AS v ("id", "title", "subtitle", "subjects", "isbn", "author_id", "genre", "published_year", "price",
                "released_on", "added_at", "available", "mood", "place", "not_searched", "version")
            """;

    private static final String COPY = """
            COPY "catalog"."book"
                ("id", "title", "subtitle", "subjects", "isbn", "author_id", "genre", "published_year", "price",
                "released_on", "added_at", "available", "mood", "place", "not_searched", "version")
            FROM STDIN (FORMAT binary)
            """;

    private static final String UPDATE = """
            UPDATE "catalog"."book" AS t
            SET "title" = v."title", "subtitle" = v."subtitle", "subjects" = v."subjects", "isbn" = v."isbn",
                "author_id" = v."author_id", "genre" = v."genre", "published_year" = v."published_year",
                "price" = v."price", "released_on" = v."released_on", "added_at" = v."added_at",
                "available" = v."available", "mood" = v."mood", "place" = v."place",
                "not_searched" = v."not_searched", "version" = v."version"
            FROM (VALUES (?::uuid, ?::text, ?::text, ?::jsonb, ?::text, ?::uuid, ?::text, ?::integer, ?::numeric, ?::date,
                ?::timestamptz, ?::boolean, ?::jsonb, ?::jsonb, ?::integer, ?::bigint))
                AS v ("id", "title", "subtitle", "subjects", "isbn", "author_id", "genre", "published_year", "price",
                "released_on", "added_at", "available", "mood", "place", "not_searched", "version")
            WHERE t."id" = v."id"
              AND t."version" = v."version" - 1
              AND (t."author_id" = v."author_id"
                OR EXISTS (SELECT FROM "catalog"."author" AS r WHERE r."id" = v."author_id"))
              AND (t."isbn" = v."isbn"
                OR NOT EXISTS (SELECT FROM "catalog"."book" AS o WHERE o."isbn" = v."isbn" AND o."id" <> v."id"))
            """;

    private static final String UPDATE_ALL = """
            UPDATE "catalog"."book" AS t
            SET "title" = v."title", "subtitle" = v."subtitle", "subjects" = v."subjects", "isbn" = v."isbn",
                "author_id" = v."author_id", "genre" = v."genre", "published_year" = v."published_year",
                "price" = v."price", "released_on" = v."released_on", "added_at" = v."added_at",
                "available" = v."available", "mood" = v."mood", "place" = v."place",
                "not_searched" = v."not_searched", "version" = v."version"
            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::jsonb[], ?::text[], ?::uuid[], ?::text[], ?::integer[],
                ?::numeric[], ?::date[], ?::timestamptz[], ?::boolean[], ?::jsonb[], ?::jsonb[], ?::integer[],
                ?::bigint[])
                AS v ("id", "title", "subtitle", "subjects", "isbn", "author_id", "genre", "published_year", "price",
                "released_on", "added_at", "available", "mood", "place", "not_searched", "version")
            WHERE t."id" = v."id"
              AND t."version" = v."version" - 1
              AND (t."isbn" = v."isbn"
                OR NOT EXISTS (SELECT FROM "catalog"."book" AS o WHERE o."isbn" = v."isbn" AND o."id" <> v."id"))
            """;

    private static final String DELETE = """
            DELETE FROM "catalog"."book" AS t
            WHERE t."id" = ?
              AND t."version" = ?
            """;

    private static final String DELETE_BY_ID = """
            DELETE FROM "catalog"."book" AS t
            WHERE t."id" = ?
            """;

    private static final String DELETE_ALL = """
            DELETE FROM "catalog"."book" AS t
            USING unnest(?::uuid[], ?::bigint[]) AS v ("id", "version")
            WHERE t."id" = v."id"
              AND t."version" = v."version"
            """;

    private static final String FIND_BY_ISBN = """
            SELECT t."id", t."title", t."subtitle", t."subjects", t."isbn", t."author_id", t."genre",
                t."published_year", t."price", t."released_on", t."added_at", t."available", t."mood", t."place",
                t."not_searched", t."version"
            FROM "catalog"."book" AS t
            WHERE t."isbn" = ?
            """;

    private static final Json<Seq<String>> SUBJECTS_COLUMN =
            Json.<String, Seq<String>>array(Json.of(FieldType.TEXT), Vector::ofAll);

    private static final Json<Seq<Float>> MOOD_COLUMN =
            Json.<Float, Seq<Float>>array(Json.of(FieldType.FLOAT), Vector::ofAll);

    private static final Json<Seq<Float>> PLACE_COLUMN =
            Json.<Float, Seq<Float>>array(Json.of(FieldType.FLOAT), Vector::ofAll);

    private static final PostgresTable<BookId, Book> TABLE = PostgresTable.of(BookFields.ENTITY, "\"catalog\".\"book\"")
            .column(BookFields.id, "id")
            .column(BookFields.title, "title")
            .column(BookFields.subtitle, "subtitle")
            .column(BookFields.subjects, "subjects")
            .column(BookFields.isbn, "isbn")
            .column(BookFields.authorId, "author_id")
            .column(BookFields.genre, "genre")
            .column(BookFields.publishedYear, "published_year")
            .column(BookFields.price, "price")
            .column(BookFields.releasedOn, "released_on")
            .column(BookFields.addedAt, "added_at")
            .column(BookFields.available, "available")
            .column(BookFields.mood, "mood")
            .column(BookFields.notSearched, "not_searched")
            .column(BookFields.version, "version")
            .refersTo(BookFields.authorId, "\"catalog\".\"author\"", "id")
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
            .finder(FIND_BY_ISBN)
            .build();

    private PostgresBookStore(PostgresSession session) {
        super(TABLE, session);
    }

    /** The store of {@link Book} in {@code database}. */
    public static TransactionalPort<BookStore, BookStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresBookStore::new);
    }

    @Override
    public Option<Book> findByIsbn(String isbn) {
        return findUnique(FIND_BY_ISBN, Match.of(BookFields.isbn, isbn));
    }

    @Override
    protected Book read(RowReader row) {
        return new Book(
                new BookId(row.uuid(1)),
                row.text(2),
                row.optional(3, row::text),
                row.jsonb(4, SUBJECTS_COLUMN),
                row.text(5),
                new AuthorId(row.uuid(6)),
                Book.Genre.valueOf(row.text(7)),
                row.optional(8, row::integer),
                row.numeric(9),
                row.optional(10, row::date),
                row.timestamptz(11),
                row.bool(12),
                row.jsonb(13, MOOD_COLUMN),
                row.optional(14, column -> row.jsonb(column, PLACE_COLUMN)),
                row.integer(15),
                row.bigint(16));
    }

    @Override
    protected void write(Book book, RowWriter row) {
        row.uuid(book.id().value());
        row.text(book.title());
        row.text(book.subtitle().getOrNull());
        row.jsonb(SUBJECTS_COLUMN, book.subjects());
        row.text(book.isbn());
        row.uuid(book.authorId().value());
        row.text(book.genre().name());
        row.integer(book.publishedYear().getOrNull());
        row.numeric(book.price());
        row.date(book.releasedOn().getOrNull());
        row.timestamptz(book.addedAt());
        row.bool(book.available());
        row.jsonb(MOOD_COLUMN, book.mood());
        row.jsonb(PLACE_COLUMN, book.place().getOrNull());
        row.integer(book.notSearched());
        row.bigint(book.version());
    }
}
