package dev.tenon.testing.contract;

import dev.tenon.message.MessageLog;
import dev.tenon.message.memory.MemoryMessageLog;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.TestPlatform;
import java.time.Duration;

class InMemoryMessageLogTest extends MessageLogContract {

    @Override
    protected MessageLog newLog(TestPlatform platform) {
        return new MemoryMessageLog(new MemoryDatabase(platform), platform);
    }

    @Override
    protected void pass(Duration time) {
        platform().clock().advance(time);
    }
}
