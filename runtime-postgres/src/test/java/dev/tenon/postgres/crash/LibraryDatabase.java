package dev.tenon.postgres.crash;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A database, as who looks at it from outside. */
record LibraryDatabase(String url) {

    /** Something to do with a statement. */
    interface Work {
        void on(Statement statement) throws SQLException;
    }

    int port() {
        return URI.create(url.substring("jdbc:".length())).getPort();
    }

    /** The same database behind another port. */
    LibraryDatabase at(int port) {
        return new LibraryDatabase(url.replace(":" + port() + "/", ":" + port + "/"));
    }

    void execute(Work work) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void execute(String sql) {
        execute(statement -> statement.execute(sql));
    }

    /** The first column of the first row. */
    String ask(String sql) {
        String[] answer = new String[1];
        execute(statement -> {
            try (ResultSet rows = statement.executeQuery(sql)) {
                rows.next();
                answer[0] = rows.getString(1);
            }
        });
        return answer[0];
    }

    /** Asks again and again, until the answer is {@code yes}. */
    void await(String condition) {
        while (!ask("SELECT " + condition).equals("t")) {
            Thread.onSpinWait();
        }
    }
}
