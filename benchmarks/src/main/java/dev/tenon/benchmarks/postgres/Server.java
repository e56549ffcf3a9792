package dev.tenon.benchmarks.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * The one server of all rivals, with the table. It does not wait for its disk (no fsync), so that a commit costs little and what
 * the clients do shows; and it does not vacuum by itself.
 */
final class Server implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final Connection connection;

    private Server(EmbeddedPostgres server, Connection connection) {
        this.server = server;
        this.connection = connection;
    }

    static Server start() throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(1))
                .setServerConfig("autovacuum", "off")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "4GB")
                .start();
        Connection connection = DriverManager.getConnection(url(server), "postgres", "");
        new Table(connection).create();
        return new Server(server, connection);
    }

    String url() {
        return url(server);
    }

    Table table() {
        return new Table(connection);
    }

    String version() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet version = statement.executeQuery("SHOW server_version")) {
            version.next();
            return version.getString(1);
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        server.close();
    }

    private static String url(EmbeddedPostgres server) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }
}
