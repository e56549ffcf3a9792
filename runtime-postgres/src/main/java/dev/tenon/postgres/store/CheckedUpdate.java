package dev.tenon.postgres.store;

import dev.tenon.effect.FailureException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * An update of many rows whose entity has rules that the table's CHECKs do not say: what it wrote is read back by the same statement and
 * checked. A rule about one component speaks of the value alone, which all rows get alike, so that one of them is enough; rules
 * about several components need them all.
 *
 * @param update the statement, without {@code RETURNING}
 */
record CheckedUpdate<E>(PostgresReads<?, E> store, Sql update, Instant now) implements SqlWork<Long> {

    /** How many rows are in memory at a time. */
    private static final int FETCHED = 500;

    /**
     * Says how many rows were changed.
     *
     * @throws FailureException with {@code Invalid}, when a row breaks a rule
     */
    @Override
    public Long on(Connection connection) throws SQLException {
        String returning = " RETURNING " + store.table().columns();
        return store.table().isCheckedByRow()
                ? checkedAll(connection, update.add(returning))
                : checkedOne(
                        connection,
                        update.in("WITH u AS (", returning + ") SELECT u.*, (SELECT count(*) FROM u) FROM u LIMIT 1"));
    }

    private long checkedAll(Connection connection, Sql sql) throws SQLException {
        try (PreparedStatement prepared = sql.prepare(connection)) {
            prepared.setFetchSize(FETCHED);
            try (ResultSet found = prepared.executeQuery()) {
                RowReader reader = new RowReader(found);
                long changed = 0;
                while (found.next()) {
                    check(reader);
                    changed++;
                }
                return changed;
            }
        }
    }

    private long checkedOne(Connection connection, Sql sql) throws SQLException {
        try (PreparedStatement prepared = sql.prepare(connection);
                ResultSet found = prepared.executeQuery()) {
            if (!found.next()) {
                return 0;
            }
            check(new RowReader(found));
            return found.getLong(found.getMetaData().getColumnCount());
        }
    }

    private void check(RowReader row) {
        store.type.requireSound(store.read(row), now);
    }
}
