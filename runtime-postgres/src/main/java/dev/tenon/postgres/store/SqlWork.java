package dev.tenon.postgres.store;

import java.sql.Connection;
import java.sql.SQLException;

/** What is done with a connection. */
@FunctionalInterface
interface SqlWork<A> {

    A on(Connection connection) throws SQLException;
}
