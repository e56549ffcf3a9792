package dev.tenon.postgres.store;

import java.sql.Connection;
import java.sql.SQLException;

/** What is done with a connection. Leaves the beginning and the end of its transaction to who gives it. */
@FunctionalInterface
public interface SqlWork<A> {

    /** Does it. */
    A on(Connection connection) throws SQLException;
}
