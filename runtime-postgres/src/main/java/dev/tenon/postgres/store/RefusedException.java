package dev.tenon.postgres.store;

import java.sql.SQLException;

/** A batch was refused and is undone; which of its rows was at fault is not known yet. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException sql;

    RefusedException(SQLException sql) {
        super(sql);
        this.sql = sql;
    }

    SQLException sql() {
        return sql;
    }
}
