package dev.tenon.postgres.message;

import dev.tenon.postgres.store.LastStatement;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** The statement that appends messages, in their order. Immutable. */
final class AppendSql {

    /** How many are written out: to unfold the arrays of more takes the server four times as long as to write a row. */
    private static final int FEW = 4;

    private final String many;
    private final Seq<String> few;

    /** @param table of messages, with its schema */
    AppendSql(String table) {
        this.many = statement(table, AppendColumn.unfolded());
        this.few = Vector.rangeClosed(1, FEW).map(rows -> statement(table, AppendColumn.spelledOut(rows)));
    }

    private static String statement(String table, String rows) {
        return """
            INSERT INTO %s (appended_at, due_at, message, priority, attempts, state, consumer, type, key, payload,
                unique_text, correlation_id, causation_id, "user", tenant, traceparent)
            SELECT statement_timestamp(), CASE WHEN n.due > statement_timestamp() THEN n.due END, n.message, n.priority, 0,
                CASE WHEN n.due > statement_timestamp() THEN 1 ELSE 0 END, n.consumer, n.type, n.key, n.payload::json,
                n.unique_text, n.correlation_id, n.causation_id, n.by_user, n.tenant, n.traceparent
            FROM (
                SELECT u.*, timestamptz 'epoch' + u.micros * interval '1 microsecond' AS due
                FROM %s AS u %s
            ) n\
            """.formatted(table, rows, AppendColumn.names());
    }

    /** Appends {@code rows}, of which there is at least one. */
    LastStatement of(List<AppendedDelivery> rows) {
        boolean isFew = rows.size() <= FEW;
        return new LastStatement() {
            @Override
            public String sql() {
                return isFew ? few.get(rows.size() - 1) : many;
            }

            @Override
            public void bind(PreparedStatement statement) throws SQLException {
                if (isFew) {
                    AppendColumn.bindSpelledOut(statement, rows);
                } else {
                    AppendColumn.bindUnfolded(statement, rows);
                }
            }
        };
    }
}
