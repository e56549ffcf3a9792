package dev.tenon.postgres.job;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.job.CronState;
import dev.tenon.job.FailedAttempt;
import dev.tenon.job.FinishedJob;
import dev.tenon.job.JobId;
import dev.tenon.job.JobLedgerTx;
import dev.tenon.job.Progress;
import dev.tenon.postgres.store.ArrayParameters;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
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
                new ArrayParameters<>(insert, jobs.asJava())
                        .add("uuid", UUID[]::new, job -> job.id().value())
                        .add("text", String[]::new, FinishedJob::type)
                        .add("text", String[]::new, job -> job.state().name())
                        .add("int4", Integer[]::new, FinishedJob::attempts)
                        .add("int8", Long[]::new, job -> micros(job.enqueued()))
                        .add(
                                "int8",
                                Long[]::new,
                                job -> job.began()
                                        .map(LedgerTransaction::micros)
                                        .getOrNull())
                        .add("int8", Long[]::new, job -> micros(job.finished()))
                        .add("int8", Long[]::new, job -> told(job, Progress::done))
                        .add("int8", Long[]::new, job -> told(job, Progress::total))
                        .add("text", String[]::new, job -> told(job, Progress::text))
                        .add("int8", Long[]::new, job -> told(job, progress -> micros(progress.at())));
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
                new ArrayParameters<>(insert, rows.asJava())
                        .add("uuid", UUID[]::new, row -> row._1.value())
                        .add("int8", Long[]::new, row -> row._2.done())
                        .add("int8", Long[]::new, row -> row._2.total())
                        .add("text", String[]::new, row -> row._2.text())
                        .add("int8", Long[]::new, row -> micros(row._2.at()));
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

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
