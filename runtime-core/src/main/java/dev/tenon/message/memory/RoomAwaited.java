package dev.tenon.message.memory;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.message.MessageQueue;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One commit that waits for room in queues that are full, for all of them together no longer than the most patient of them. */
final class RoomAwaited {

    private final Platform platform;

    /** Since when it waits, by {@code nanoTime}; most commits never do. */
    private @Nullable Long since;

    RoomAwaited(Platform platform) {
        this.platform = platform;
    }

    /**
     * Returns when there is room.
     *
     * @throws FailureException with {@code TimedOut} when there is none in time
     */
    void await(MessageQueue queue, ConsumerDeliveries taker) {
        if (taker.hasRoom(queue.capacity())) {
            return;
        }
        Latch latch = platform.latch();
        while (!taker.hasRoom(queue.capacity(), latch)) {
            await(queue, taker, latch);
            latch = platform.latch();
        }
    }

    private void await(MessageQueue queue, ConsumerDeliveries taker, Latch latch) {
        Duration left = left(queue);
        try {
            if (!left.isPositive() || !latch.await(left)) {
                taker.stopWaiting(latch);
                throw new FailureException(queue.full(taker.consumer()));
            }
        } catch (InterruptedException e) {
            taker.stopWaiting(latch);
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure.Interrupted());
        }
    }

    private Duration left(MessageQueue queue) {
        long now = platform.nanoTime();
        if (since == null) {
            since = now;
        }
        return queue.patience().minusNanos(now - since);
    }
}
