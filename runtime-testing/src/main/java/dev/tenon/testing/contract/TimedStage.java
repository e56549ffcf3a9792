package dev.tenon.testing.contract;

import dev.tenon.testing.TestPlatform;
import java.time.Duration;
import java.util.function.Consumer;

/** What every law of a contract that takes time acts on: the platform by which waiting goes, and a clock that the law moves. */
abstract sealed class TimedStage permits JobStage, MessageStage {

    private final TestPlatform platform;
    private final Consumer<Duration> clock;

    TimedStage(TestPlatform platform, Consumer<Duration> clock) {
        this.platform = platform;
        this.clock = clock;
    }

    final TestPlatform platform() {
        return platform;
    }

    /** Lets time pass by the clock of what is on the stage, a server's included. */
    final void pass(Duration time) {
        clock.accept(time);
    }
}
