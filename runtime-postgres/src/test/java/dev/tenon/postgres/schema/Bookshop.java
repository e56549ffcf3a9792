package dev.tenon.postgres.schema;

import dev.tenon.postgres.connection.Connections;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A schema with something of each kind, on a server that starts with the first test. */
final class Bookshop implements AutoCloseable {

    static final String SCHEMA = "bookshop";

    static final SchemaScript SCRIPT = new SchemaScript("META-INF/tenon/schema/bookshop.sql", """
        CREATE TABLE "author" (
            "id" bigint NOT NULL,
            "name" text COLLATE "C" NOT NULL,
            CONSTRAINT "author_pkey" PRIMARY KEY ("id"),
            CONSTRAINT "author_name_size" CHECK (char_length("name") BETWEEN 1 AND 200)
        );
        CREATE TABLE "book" (
            "id" uuid NOT NULL,
            "title" text COLLATE "C" NOT NULL,
            "author_id" bigint NOT NULL,
            "editor_id" bigint,
            "isbn" text COLLATE "C",
            "copies" integer NOT NULL,
            "price" numeric NOT NULL,
            "bought_at" timestamptz NOT NULL,
            "subjects" jsonb NOT NULL,
            "deleted_at" timestamptz,
            CONSTRAINT "book_pkey" PRIMARY KEY ("id"),
            CONSTRAINT "book_copies_min" CHECK ("copies" >= 0)
        );
        CREATE UNIQUE INDEX "book_isbn_key" ON "book" ("isbn") WHERE "deleted_at" IS NULL;
        CREATE INDEX "book_author_id_idx" ON "book" ("author_id", "id");
        CREATE INDEX "book_editor_id_idx" ON "book" ("editor_id", "id");
        CREATE TABLE "shelf" (
            "room" integer NOT NULL,
            "number" integer NOT NULL,
            "place" integer NOT NULL,
            "kind" text COLLATE "C",
            CONSTRAINT "shelf_pkey" PRIMARY KEY ("room", "number"),
            CONSTRAINT "shelf_kind_check" CHECK ("kind" IN ('LOW', 'TALL'))
        );
        CREATE UNIQUE INDEX "shelf_room_place_key" ON "shelf" ("room", "place");
        ALTER TABLE "book" ADD CONSTRAINT "book_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "author" ("id");
        ALTER TABLE "book" ADD CONSTRAINT "book_editor_id_fkey"
            FOREIGN KEY ("editor_id") REFERENCES "author" ("id") ON DELETE SET NULL;
        """);

    /** A row of each table. */
    static final String ROWS = """
        INSERT INTO bookshop.author VALUES (1, 'Eliot');
        INSERT INTO bookshop.book VALUES ('11111111-1111-1111-1111-111111111111', 'Middlemarch', 1, 1, '0306', 3, 9.5,
            '2020-01-01', '[]', NULL);
        INSERT INTO bookshop.shelf VALUES (1, 1, 1);
        """;

    private final EmbeddedPostgres server;
    private final Connection connection;

    Bookshop() throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
        connection = server.getPostgresDatabase().getConnection();
    }

    EmbeddedPostgres server() {
        return server;
    }

    /** Always the same one. */
    Connections connections() {
        return new Connections() {
            @Override
            public Connection take() {
                return connection;
            }

            @Override
            public void giveBack(Connection taken) {
                // It is for the next one.
            }

            @Override
            public Connection open() {
                return connection;
            }

            @Override
            public void discard(Connection broken) {
                throw new IllegalStateException("the connection is broken");
            }

            @Override
            public void close() {
                // The server closes it.
            }
        };
    }

    ContextSchema schema(SchemaMode mode) {
        return schema(SCRIPT.sql(), mode);
    }

    ContextSchema schema(String script, SchemaMode mode) {
        return new ContextSchema(SCHEMA, new SchemaScript(SCRIPT.name(), script), mode, Migrations.none());
    }

    SchemaReport report() throws SQLException {
        return schema(SchemaMode.VALIDATE).compare(connections());
    }

    /** Makes the schema anew. */
    void reset() throws SQLException {
        execute("DROP SCHEMA IF EXISTS bookshop CASCADE");
        if (!schema(SchemaMode.CREATE).problems(connections()).isEmpty()) {
            throw new IllegalStateException("a new schema is not what it was made of");
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String answer(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
