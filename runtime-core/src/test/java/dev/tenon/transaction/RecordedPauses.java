package dev.tenon.transaction;

import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** The live platform, but a sleep is written down instead of slept. For one thread. */
final class RecordedPauses implements Platform {

    final List<Duration> pauses = new ArrayList<>();
    private final Platform live = Platform.live();

    @Override
    public Instant now() {
        return live.now();
    }

    @Override
    public long nanoTime() {
        return live.nanoTime();
    }

    @Override
    public UUID nextUuid() {
        return live.nextUuid();
    }

    @Override
    public RandomGenerator random() {
        return live.random();
    }

    @Override
    public void sleep(Duration duration) {
        pauses.add(duration);
    }

    @Override
    public Thread start(String name, Runnable task) {
        return live.start(name, task);
    }

    @Override
    public Latch latch() {
        return Platform.live().latch();
    }
}
