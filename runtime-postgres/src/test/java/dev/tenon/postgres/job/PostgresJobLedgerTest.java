package dev.tenon.postgres.job;

import dev.tenon.job.JobLedger;
import dev.tenon.postgres.store.PostgresLibrary;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.contract.JobLedgerContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

class PostgresJobLedgerTest extends JobLedgerContract {

    private static final String SCHEMA = "labour";

    @Override
    protected JobLedger newLedger(TestPlatform platform) {
        execute("DROP SCHEMA IF EXISTS labour CASCADE; CREATE SCHEMA labour; SET search_path = labour; " + JobTables.SQL);
        return PostgresJobLedger.in(
                PostgresLibrary.postgres().context(platform, SCHEMA, PostgresJobLedgerTest.class));
    }

    /** Makes everything so much older. */
    @Override
    protected void pass(Duration time) {
        String earlier = " - interval '" + time.toMillis() + " milliseconds'";
        execute("UPDATE labour.tenon_job_finished SET recorded_at = recorded_at" + earlier + ";"
                + "UPDATE labour.tenon_job_failure SET recorded_at = recorded_at" + earlier + ";"
                + "UPDATE labour.tenon_job_progress SET recorded_at = recorded_at" + earlier + ";"
                + "UPDATE labour.tenon_job_cron SET next_at = next_at" + earlier);
        platform().clock().advance(time);
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
