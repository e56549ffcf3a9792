package dev.tenon.testing.contract;

import dev.tenon.job.memory.MemoryJobLedger;
import dev.tenon.message.memory.MemoryMessageLog;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.TestPlatform;

class InMemoryOperationsTest extends OperationsContract {

    @Override
    protected Ports newPorts(TestPlatform platform) {
        MemoryDatabase database = new MemoryDatabase(platform);
        return new Ports(MemoryMessageLog.in(database), MemoryJobLedger.in(database));
    }
}
