package dev.tenon.message.worker;

import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Wakes the one thread that waits here. What is given while it does not wait is not lost. Safe for use by several threads. */
public final class Signal {

    /** No limit. What never ends needs no timer. */
    static final Duration ENDLESS = ChronoUnit.FOREVER.getDuration();

    private final Platform platform;
    private final AtomicBoolean given = new AtomicBoolean();
    private volatile @Nullable Latch latch;

    /** One that was not given yet; its limits of time go by the clock of {@code platform}. */
    public Signal(Platform platform) {
        this.platform = platform;
    }

    /** Wakes who waits, or lets who will wait next pass. */
    public void give() {
        if (!given.get() && given.compareAndSet(false, true)) {
            Latch waiting = latch;
            if (waiting != null) {
                waiting.open();
            }
        }
    }

    /**
     * Waits until it is given, or for this long. Called by one thread.
     *
     * @return whether it was given
     * @throws InterruptedException when the thread is interrupted first
     */
    public boolean await(Duration limit) throws InterruptedException {
        Latch fresh = platform.latch();
        latch = fresh;
        if (!given.get()) {
            if (limit.equals(ENDLESS)) {
                fresh.await();
            } else {
                fresh.await(limit);
            }
        }
        latch = null;
        return given.getAndSet(false);
    }
}
