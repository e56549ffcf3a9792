package dev.tenon.postgres.job;

import dev.tenon.job.JobLedger;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.contract.JobLedgerContract;
import java.time.Duration;

class PostgresJobLedgerTest extends JobLedgerContract {

    @Override
    protected JobLedger newLedger(TestPlatform platform) {
        return PostgresJobLedger.in(LabourDatabase.empty(platform));
    }

    @Override
    protected void pass(Duration time) {
        LabourDatabase.pass(time);
        platform().clock().advance(time);
    }
}
