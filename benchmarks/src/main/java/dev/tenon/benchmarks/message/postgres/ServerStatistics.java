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

    /** The statements that ended, those that begin and end transactions included. */
    long statements() throws SQLException {
        String database = url.replaceFirst(".*/([^/?]+)\\?.*", "$1");
        String other = url.replaceFirst("/[^/?]+\\?", "/postgres?");
        try (Connection connection = DriverManager.getConnection(other);
                PreparedStatement statement = connection.prepareStatement("""
                    SELECT coalesce(sum(s.calls), 0)
                    FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
                    WHERE d.datname = ? AND s.toplevel
                    """)) {
            statement.setString(1, database);
            try (ResultSet counted = statement.executeQuery()) {
                counted.next();
                return counted.getLong(1);
            }
        }
    }
}
