package dev.tenon.postgres.job;

import dev.tenon.job.FailedAttempt;
import dev.tenon.job.FinishedJob;
import dev.tenon.job.JobId;
import dev.tenon.job.JobLedgerReads;
import dev.tenon.job.JobState;
import dev.tenon.job.Progress;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What can be seen of a ledger in one session. As safe for use by several threads as the session. */
class LedgerReads implements JobLedgerReads {

    final LedgerSql sql;
    final Session session;

    LedgerReads(LedgerSql sql, Session session) {
        this.sql = sql;
        this.session = session;
    }

    /** Reads one row. */
    interface Reader<A> {
        A read(ResultSet row) throws SQLException;
    }

    @Override
    public final Option<FinishedJob> finished(JobId id) {
        return query(sql.finished, LedgerReads::finishedJob, id.value()).headOption();
    }

    @Override
    public final Seq<FinishedJob> finished(String type, JobState state, Option<JobId> before, int limit) {
        return before.map(last -> query(sql.older, LedgerReads::finishedJob, type, state.name(), last.value(), limit))
                .getOrElse(() -> query(sql.newest, LedgerReads::finishedJob, type, state.name(), limit));
    }

    @Override
    public final Seq<FailedAttempt> failures(JobId id) {
        return query(
                sql.failures,
                row -> new FailedAttempt(id, row.getInt(1), instant(row, 2), instant(row, 3), row.getString(4)),
                id.value());
    }

    @Override
    public final Option<Progress> progress(JobId id) {
        return query(
                        sql.progress,
                        row -> new Progress(row.getLong(1), row.getLong(2), row.getString(3), instant(row, 4)),
                        id.value())
                .headOption();
    }

    final <A> Vector<A> query(String statement, Reader<A> reader, Object... parameters) {
        return session.run(connection -> {
            try (PreparedStatement prepared = prepared(connection, statement, parameters);
                    ResultSet rows = prepared.executeQuery()) {
                Vector<A> found = Vector.empty();
                while (rows.next()) {
                    found = found.append(reader.read(rows));
                }
                return found;
            }
        });
    }

    static PreparedStatement prepared(Connection connection, String statement, Object... parameters)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < parameters.length; i++) {
            prepared.setObject(i + 1, parameters[i]);
        }
        return prepared;
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static FinishedJob finishedJob(ResultSet row) throws SQLException {
        Option<Instant> told = optional(row, 11);
        long done = row.getLong(8);
        long total = row.getLong(9);
        String text = row.getString(10);
        return new FinishedJob(
                new JobId(row.getObject(1, UUID.class)),
                row.getString(2),
                JobState.valueOf(row.getString(3)),
                row.getInt(4),
                instant(row, 5),
                optional(row, 6),
                instant(row, 7),
                told.map(at -> new Progress(done, total, text, at)));
    }

    private static Option<Instant> optional(ResultSet row, int column) throws SQLException {
        return Option.of(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
