package dev.tenon.postgres.job;

import dev.tenon.platform.Platform;
import dev.tenon.postgres.message.MessageTables;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.postgres.store.PostgresLibrary;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A schema with the tables of messages and of jobs, on the server that all tests share. */
final class LabourDatabase {

    private LabourDatabase() {}

    /** Empty. */
    static PostgresDatabase empty(Platform platform) {
        execute("DROP SCHEMA IF EXISTS labour CASCADE; CREATE SCHEMA labour; SET search_path = labour; "
                + MessageTables.SQL + JobTables.SQL);
        return PostgresLibrary.postgres().context(platform, "labour", LabourDatabase.class);
    }

    /** Makes everything so much older, and everything that is to happen happen so much earlier. */
    static void pass(Duration time) {
        String earlier = " - interval '" + time.toMillis() + " milliseconds'";
        execute("UPDATE labour.tenon_message SET due_at = due_at" + earlier + " WHERE state IN (1, 2);"
                + "UPDATE labour.tenon_lease SET until = until" + earlier + ";"
                + "UPDATE labour.tenon_lease_extension SET until = until" + earlier + ";"
                + "UPDATE labour.tenon_job_finished SET recorded_at = recorded_at" + earlier + ";"
                + "UPDATE labour.tenon_job_failure SET recorded_at = recorded_at" + earlier + ";"
                + "UPDATE labour.tenon_job_progress SET recorded_at = recorded_at" + earlier + ";"
                + "UPDATE labour.tenon_job_cron SET next_at = next_at" + earlier);
    }

    private static void execute(String sql) {
        try (Connection connection =
                        PostgresLibrary.server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
