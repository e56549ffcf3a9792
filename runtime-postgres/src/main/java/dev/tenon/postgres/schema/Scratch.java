package dev.tenon.postgres.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;

/** Work on a connection of which nothing remains: in a transaction of its own, or in a part of the caller's. */
final class Scratch {

    private final Connection connection;
    private final boolean isCallersTransaction;

    Scratch(Connection connection, boolean isCallersTransaction) {
        this.connection = connection;
        this.isCallersTransaction = isCallersTransaction;
    }

    /** What is done meanwhile. */
    interface Work<A> {
        A on(Connection connection) throws SQLException;
    }

    /** Does {@code work} and undoes it. */
    <A> A undone(Work<A> work) throws SQLException {
        if (isCallersTransaction) {
            Savepoint before = connection.setSavepoint();
            try {
                return work.on(connection);
            } finally {
                connection.rollback(before);
                connection.releaseSavepoint(before);
            }
        }
        connection.setAutoCommit(false);
        try {
            return work.on(connection);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Does {@code work} and commits it; in the caller's transaction the caller does. What is thrown undoes it. */
    <A> A kept(Work<A> work) throws SQLException {
        if (isCallersTransaction) {
            return work.on(connection);
        }
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            // Who has waited for a lock must see what its holder has committed meanwhile, which a snapshot does not
            // show.
            execute(connection, "SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
            A answer = work.on(connection);
            connection.commit();
            done = true;
            return answer;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /** Where names without a schema are looked for and made until the transaction ends, such as {@code "catalog"}. */
    static void look(Connection connection, String searchPath) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT set_config('search_path', ?, true)")) {
            statement.setString(1, searchPath);
            statement.execute();
        }
    }

    static String answer(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
