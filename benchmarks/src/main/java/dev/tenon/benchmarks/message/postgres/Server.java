package dev.tenon.benchmarks.message.postgres;

import dev.tenon.benchmarks.turns.Arena;
import dev.tenon.benchmarks.turns.Entrant;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;

/** The one server of all entrants, each of which has a database in it. A commit waits for the disk. */
final class Server implements Arena {

    private final EmbeddedPostgres server;

    private Server(EmbeddedPostgres server) {
        this.server = server;
    }

    static Server start() throws IOException, SQLException {
        Server server = new Server(EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(1))
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .start());
        server.ask("CREATE EXTENSION pg_stat_statements");
        return server;
    }

    @Override
    public String place(Entrant entrant) throws SQLException {
        String name = entrant.name().toLowerCase(Locale.ROOT);
        ask("CREATE DATABASE " + name);
        return url(name);
    }

    @Override
    public Seq<String> facts() throws SQLException {
        return List.of("server: PostgreSQL %s on the same machine, with fsync, default autovacuum, %s of shared buffers"
                .formatted(ask("SHOW server_version"), ask("SHOW shared_buffers")));
    }

    private String ask(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"));
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet answer = statement.getResultSet()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database + "?user=postgres";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
