package dev.tenon.message.memory;

import dev.tenon.platform.Latch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many deliveries are neither done nor dead, and who waits until one of them is. Changed under the lock of the deliveries; how many there
 * are may be read without.
 */
final class Room {

    private final AtomicInteger taken = new AtomicInteger();
    private final List<Latch> waiting = new ArrayList<>();

    int taken() {
        return taken.get();
    }

    void take() {
        taken.incrementAndGet();
    }

    /** Lets all look again who wait. */
    void giveBack() {
        taken.decrementAndGet();
        waiting.forEach(Latch::open);
        waiting.clear();
    }

    /** Opens the latch when there may be room. */
    void await(Latch latch) {
        waiting.add(latch);
    }

    /** The latch waits no more. */
    void stopWaiting(Latch latch) {
        waiting.remove(latch);
    }
}
