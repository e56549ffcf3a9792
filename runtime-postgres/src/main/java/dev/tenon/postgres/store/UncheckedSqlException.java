package dev.tenon.postgres.store;

import java.sql.SQLException;

/** Carries an {@link SQLException} through generated code, which does not declare it. */
final class UncheckedSqlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException sql;

    UncheckedSqlException(SQLException sql) {
        super(sql);
        this.sql = sql;
    }

    SQLException sql() {
        return sql;
    }
}
