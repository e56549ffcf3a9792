package dev.tenon.postgres.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The last statement of a transaction. It shares a round trip with the COMMIT: the driver sends both and then waits for both answers, and
 * the server passes over the COMMIT when the statement fails.
 */
public interface LastStatement {

    /** Its text, without a semicolon at its end. */
    String sql();

    /** Sets its parameters. */
    void bind(PreparedStatement statement) throws SQLException;

    /** Runs it, and then {@code more}, which has no parameters. */
    private void run(Connection connection, String more) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql() + more)) {
            bind(statement);
            statement.executeUpdate();
        }
    }

    /** Runs it. */
    default void run(Connection connection) throws SQLException {
        run(connection, "");
    }

    /** Runs it and commits. */
    default void runAndCommit(Connection connection) throws SQLException {
        run(connection, "; COMMIT");
    }
}
