package dev.tenon.postgres.store;

import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.testing.contract.library.Library;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The suites' library on a real server, which the first test starts. Each library is empty; there is one at a time. */
public final class PostgresLibrary {

    static final String SCHEMA = "library";

    private static final List<ModelTable<?, ?>> TABLES = List.of(
            PostgresAuthorStore.MODEL,
            PostgresBookStore.MODEL,
            PostgresChapterStore.MODEL,
            PostgresNoteStore.MODEL,
            PostgresBookmarkStore.MODEL,
            PostgresMembershipStore.MODEL,
            PostgresEverythingStore.MODEL);

    private PostgresLibrary() {}

    /** The server and its pool: once for all tests, because to start it takes a second. */
    private static final class Server {

        static final EmbeddedPostgres SERVER = start();
        static final Postgres POSTGRES = Postgres.at(SERVER.getJdbcUrl("postgres", "postgres"));

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = TestServer.builder().start();
                try (Connection connection = server.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    create(statement);
                }
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Makes the schema and its tables. */
    public static void create(Statement statement) throws SQLException {
        statement.execute("CREATE SCHEMA library");
        statement.execute("CREATE TABLE library.tenon_cursor_key"
                + " (\"single\" boolean PRIMARY KEY CHECK (\"single\"), \"key\" bytea NOT NULL)");
        for (ModelTable<?, ?> table : TABLES) {
            for (String sql : table.schema()) {
                statement.execute(sql);
            }
        }
        statement.execute("ALTER TABLE library.author"
                + " ADD CONSTRAINT author_name_check CHECK (char_length(name) <= 40 AND btrim(name) <> ''),"
                + " ADD CONSTRAINT author_born_check CHECK (born BETWEEN 0 AND 3000)");
    }

    /** Shared by all tests of the JVM. */
    public static Postgres postgres() {
        return Server.POSTGRES;
    }

    /** Shared by all tests of the JVM. */
    public static EmbeddedPostgres server() {
        return Server.SERVER;
    }

    static Library empty(Platform platform) {
        try (Connection connection = Server.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE library.author, library.book, library.chapter, library.note, library.bookmark,"
                    + " library.membership, library.everything, library.tenon_cursor_key");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return in(postgres(), platform);
    }

    /** The library in {@code postgres}. */
    public static Library in(Postgres postgres, Platform platform) {
        return in(database(postgres, platform));
    }

    /** The database of the library in {@code postgres}. */
    public static PostgresDatabase database(Postgres postgres, Platform platform) {
        return postgres.context(platform, SCHEMA, PostgresLibrary.class);
    }

    /** The library in its database. */
    public static Library in(PostgresDatabase database) {
        return new Library(
                PostgresAuthorStore.in(database),
                PostgresBookStore.in(database),
                PostgresChapterStore.in(database),
                PostgresBookmarkStore.in(database),
                PostgresMembershipStore.in(database),
                PostgresNoteStore.in(database),
                PostgresEverythingStore.in(database));
    }
}
