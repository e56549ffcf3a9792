package dev.tenon.processor.write.postgres;

/** The tables of what is kept of jobs. They are those that {@code dev.tenon.postgres.job.JobTables} has. */
final class JobTables {

    static final String SQL = """
        -- Jobs that are done or cancelled. What a node says is by its clock; recorded_at is by the server's.
        CREATE TABLE "tenon_job_finished" (
            "id" uuid NOT NULL,
            "recorded_at" timestamptz NOT NULL DEFAULT clock_timestamp(),
            "enqueued_at" timestamptz NOT NULL,
            "began_at" timestamptz,
            "finished_at" timestamptz NOT NULL,
            "progress_at" timestamptz,
            "progress_done" bigint,
            "progress_total" bigint,
            "attempts" integer NOT NULL,
            "type" text COLLATE "C" NOT NULL,
            "state" text COLLATE "C" NOT NULL,
            "progress_text" text COLLATE "C",
            CONSTRAINT "tenon_job_finished_pkey" PRIMARY KEY ("id")
        );
        CREATE INDEX "tenon_job_finished_type_idx" ON "tenon_job_finished" ("type", "state", "id");
        CREATE INDEX "tenon_job_finished_recorded_idx" ON "tenon_job_finished" ("recorded_at");

        -- Attempts that failed.
        CREATE TABLE "tenon_job_failure" (
            "job" uuid NOT NULL,
            "recorded_at" timestamptz NOT NULL DEFAULT clock_timestamp(),
            "began_at" timestamptz NOT NULL,
            "ended_at" timestamptz NOT NULL,
            "number" integer NOT NULL,
            "error" text COLLATE "C" NOT NULL,
            CONSTRAINT "tenon_job_failure_pkey" PRIMARY KEY ("job", "number")
        );
        CREATE INDEX "tenon_job_failure_recorded_idx" ON "tenon_job_failure" ("recorded_at");

        -- How far jobs said they were, while they were not finished.
        CREATE TABLE "tenon_job_progress" (
            "job" uuid NOT NULL,
            "recorded_at" timestamptz NOT NULL DEFAULT clock_timestamp(),
            "told_at" timestamptz NOT NULL,
            "done" bigint NOT NULL,
            "total" bigint NOT NULL,
            "text" text COLLATE "C" NOT NULL,
            CONSTRAINT "tenon_job_progress_pkey" PRIMARY KEY ("job")
        );
        CREATE INDEX "tenon_job_progress_recorded_idx" ON "tenon_job_progress" ("recorded_at");

        -- How far cron expressions are, for all nodes.
        CREATE TABLE "tenon_job_cron" (
            "next_at" timestamptz NOT NULL,
            "name" text COLLATE "C" NOT NULL,
            "schedule" text COLLATE "C" NOT NULL,
            CONSTRAINT "tenon_job_cron_pkey" PRIMARY KEY ("name")
        );
        """;

    private JobTables() {}
}
