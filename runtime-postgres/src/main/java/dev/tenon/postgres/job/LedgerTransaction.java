package dev.tenon.postgres.job;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.job.CronState;
import dev.tenon.job.FailedAttempt;
import dev.tenon.job.FinishedJob;
import dev.tenon.job.JobId;
import dev.tenon.job.JobLedgerTx;
import dev.tenon.job.Progress;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A ledger inside of a transaction. */
final class LedgerTransaction extends LedgerReads implements JobLedgerTx {

    LedgerTransaction(LedgerSql sql, Session session) {
        super(sql, session);
    }

    @Override
    public Instant now() {
        return query(sql.now, row -> instant(row, 1)).head();
    }

    @Override
    public void finish(Seq<FinishedJob> jobs) {
        int written = write(sql.finish, jobs);
        if (written < jobs.size()) {
            JobId there = jobs.map(FinishedJob::id)
                    .find(id -> finished(id).isDefined())
                    .get();
            throw new FailureException(
                    new Failure.Conflict("Job", there.toString(), new Failure.Conflict.DuplicateKey()));
        }
    }

    private int write(String statement, Seq<FinishedJob> jobs) {
        return session.run(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(statement)) {
                array(connection, insert, 1, "uuid", jobs, job -> job.id().value());
                array(connection, insert, 2, "text", jobs, FinishedJob::type);
                array(connection, insert, 3, "text", jobs, job -> job.state().name());
                array(connection, insert, 4, "int4", jobs, FinishedJob::attempts);
                array(connection, insert, 5, "timestamptz", jobs, job -> text(job.enqueued()));
                array(
                        connection,
                        insert,
                        6,
                        "timestamptz",
                        jobs,
                        job -> job.began().map(LedgerTransaction::text).getOrNull());
                array(connection, insert, 7, "timestamptz", jobs, job -> text(job.finished()));
                array(connection, insert, 8, "int8", jobs, job -> told(job, Progress::done));
                array(connection, insert, 9, "int8", jobs, job -> told(job, Progress::total));
                array(connection, insert, 10, "text", jobs, job -> told(job, Progress::text));
                array(connection, insert, 11, "timestamptz", jobs, job -> told(job, progress -> text(progress.at())));
                return insert.executeUpdate();
            }
        });
    }

    private static <A> @Nullable A told(FinishedJob job, Function<Progress, A> read) {
        return job.progress().map(read).getOrNull();
    }

    @Override
    public void replace(Seq<FinishedJob> jobs) {
        write(sql.replace, jobs);
    }

    @Override
    public void fail(FailedAttempt attempt) {
        update(
                sql.fail,
                attempt.job().value(),
                attempt.number(),
                time(attempt.began()),
                time(attempt.ended()),
                attempt.error());
    }

    @Override
    public void progress(Map<JobId, Progress> told) {
        Seq<Tuple2<JobId, Progress>> rows = told.toVector();
        this.session.<Integer>run(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(sql.tell)) {
                array(connection, insert, 1, "uuid", rows, row -> row._1.value());
                array(connection, insert, 2, "int8", rows, row -> row._2.done());
                array(connection, insert, 3, "int8", rows, row -> row._2.total());
                array(connection, insert, 4, "text", rows, row -> row._2.text());
                array(connection, insert, 5, "timestamptz", rows, row -> text(row._2.at()));
                return insert.executeUpdate();
            }
        });
    }

    @Override
    public Option<CronState> cron(String name) {
        return query(sql.cron, row -> new CronState(name, row.getString(1), instant(row, 2)), name)
                .headOption();
    }

    @Override
    public void advance(CronState state) {
        update(sql.advance, state.name(), state.schedule(), time(state.next()));
    }

    @Override
    public void prune(Instant before) {
        update(sql.pruneFinished, time(before));
        update(sql.pruneFailures, time(before));
        update(sql.pruneProgress, time(before));
    }

    private void update(String statement, Object... parameters) {
        this.session.<Integer>run(connection -> {
            try (PreparedStatement prepared = prepared(connection, statement, parameters)) {
                return prepared.executeUpdate();
            }
        });
    }

    private static <R> void array(
            Connection connection,
            PreparedStatement statement,
            int index,
            String type,
            Seq<R> rows,
            Function<R, @Nullable Object> read)
            throws SQLException {
        @Nullable Object[] values = new @Nullable Object[rows.size()];
        int i = 0;
        for (R row : rows) {
            values[i++] = read.apply(row);
        }
        statement.setArray(index, connection.createArrayOf(type, values));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** In an array the driver writes times as texts. */
    private static String text(Instant instant) {
        return instant.toString();
    }
}
