package dev.tenon.postgres.job;

import dev.tenon.postgres.store.PostgresStatements;

/** The statements of a ledger. Parameters are in the order in which they stand here. Immutable. */
final class LedgerSql {

    private static final String FINISHED_COLUMNS = "id, type, state, attempts, enqueued_at, began_at, finished_at,"
            + " progress_done, progress_total, progress_text, progress_at";

    final String now = "SELECT clock_timestamp()";

    /** Writes those that are not there. */
    final String finish;

    /** Writes those that are there, too. */
    final String replace;

    final String finished;

    /** The newest of a type and state. */
    final String newest;

    /** Those that are older than one. */
    final String older;

    final String fail;
    final String failures;
    final String tell;
    final String progress;
    final String cron;
    final String advance;
    final String pruneFinished;
    final String pruneFailures;
    final String pruneProgress;

    LedgerSql(PostgresStatements statements) {
        String finishedTable = statements.table("tenon_job_finished");
        String failureTable = statements.table("tenon_job_failure");
        String progressTable = statements.table("tenon_job_progress");
        String cronTable = statements.table("tenon_job_cron");
        String written = """
            INSERT INTO %s (%s)
            SELECT n.id, n.type, n.state, n.attempts, %s, %s, %s, n.done, n.total, n.text, %s
            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::integer[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[],
                    ?::bigint[], ?::text[], ?::bigint[])
                AS n (id, type, state, attempts, enqueued, began, finished, done, total, text, told)
            ON CONFLICT (id)\
            """.formatted(
                        finishedTable,
                        FINISHED_COLUMNS,
                        time("n.enqueued"),
                        time("n.began"),
                        time("n.finished"),
                        time("n.told"));
        this.finish = written + " DO NOTHING";
        this.replace =
                written + " DO UPDATE SET type = excluded.type, state = excluded.state, attempts = excluded.attempts,"
                        + " enqueued_at = excluded.enqueued_at, began_at = excluded.began_at, finished_at ="
                        + " excluded.finished_at, progress_done = excluded.progress_done, progress_total ="
                        + " excluded.progress_total, progress_text = excluded.progress_text, progress_at ="
                        + " excluded.progress_at, recorded_at = clock_timestamp()";
        String select = "SELECT " + FINISHED_COLUMNS + " FROM " + finishedTable;
        this.finished = select + " WHERE id = ?";
        this.newest = select + " WHERE type = ? AND state = ? ORDER BY id DESC LIMIT ?";
        this.older = select + " WHERE type = ? AND state = ? AND id < ? ORDER BY id DESC LIMIT ?";
        this.fail = "INSERT INTO " + failureTable + " (job, number, began_at, ended_at, error) VALUES (?, ?, ?, ?, ?)";
        this.failures =
                "SELECT number, began_at, ended_at, error FROM " + failureTable + " WHERE job = ? ORDER BY number";
        this.tell = "INSERT INTO " + progressTable + " (job, done, total, text, told_at)"
                + " SELECT n.job, n.done, n.total, n.text, " + time("n.told")
                + " FROM unnest(?::uuid[], ?::bigint[], ?::bigint[], ?::text[], ?::bigint[])"
                + " AS n (job, done, total, text, told)"
                + " ON CONFLICT (job) DO UPDATE SET done = excluded.done, total = excluded.total, text = excluded.text,"
                + " told_at = excluded.told_at, recorded_at = clock_timestamp()";
        this.progress = "SELECT done, total, text, told_at FROM " + progressTable + " WHERE job = ?";
        this.cron = "SELECT schedule, next_at FROM " + cronTable + " WHERE name = ?";
        this.advance = "INSERT INTO " + cronTable + " (name, schedule, next_at) VALUES (?, ?, ?)"
                + " ON CONFLICT (name) DO UPDATE SET schedule = excluded.schedule, next_at = excluded.next_at";
        this.pruneFinished = "DELETE FROM " + finishedTable + " WHERE recorded_at < ?";
        this.pruneFailures = "DELETE FROM " + failureTable + " WHERE recorded_at < ?";
        this.pruneProgress = "DELETE FROM " + progressTable + " WHERE recorded_at < ?";
    }

    /** Of microseconds, which is what a statement is told of many times: their texts are long to write and to read. */
    private static String time(String micros) {
        return "timestamptz 'epoch' + " + micros + " * interval '1 microsecond'";
    }
}
