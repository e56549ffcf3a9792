package dev.tenon.message.worker;

import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Wakes the one thread that waits here. What is given while it does not wait is not lost. Safe for use by several threads. */
final class Signal {

    private final Platform platform;
    private final AtomicBoolean given = new AtomicBoolean();
    private volatile @Nullable Latch latch;

    Signal(Platform platform) {
        this.platform = platform;
    }

    void give() {
        if (!given.get() && given.compareAndSet(false, true)) {
            Latch waiting = latch;
            if (waiting != null) {
                waiting.open();
            }
        }
    }

    /** Waits until it is given, or for this long. Returns whether it was given. */
    boolean await(Duration limit) throws InterruptedException {
        Latch fresh = platform.latch();
        latch = fresh;
        if (!given.get()) {
            fresh.await(limit);
        }
        latch = null;
        return given.getAndSet(false);
    }
}
