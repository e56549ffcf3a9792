package dev.tenon.testing.contract;

import dev.tenon.job.JobLedger;
import dev.tenon.job.memory.MemoryJobLedger;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.TestPlatform;
import java.time.Duration;

class InMemoryJobLedgerTest extends JobLedgerContract {

    @Override
    protected JobLedger newLedger(TestPlatform platform) {
        return MemoryJobLedger.in(new MemoryDatabase(platform));
    }

    @Override
    protected void pass(Duration time) {
        platform().clock().advance(time);
    }
}
