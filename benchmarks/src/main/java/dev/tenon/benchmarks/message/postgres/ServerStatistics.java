package dev.tenon.benchmarks.message.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What the server counts for the database of an entrant; asked of another database, so that asking is not counted. */
final class ServerStatistics {

    private final String url;

    /** @param url of the entrant's database */
    ServerStatistics(String url) {
        this.url = url;
    }

    /** The transactions that ended, those of single statements included. What a connection did is counted within a second of it. */
    long transactions() throws SQLException {
        String database = url.replaceFirst(".*/([^/?]+)\\?.*", "$1");
        String other = url.replaceFirst("/[^/?]+\\?", "/postgres?");
        try (Connection connection = DriverManager.getConnection(other);
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = ?")) {
            statement.setString(1, database);
            try (ResultSet counted = statement.executeQuery()) {
                counted.next();
                return counted.getLong(1);
            }
        }
    }
}
