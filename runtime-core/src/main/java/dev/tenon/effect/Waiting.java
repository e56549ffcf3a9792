package dev.tenon.effect;

import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import java.time.Duration;

/** How a run waits at a latch: what must not be interrupted takes note of an interruption and waits on. */
final class Waiting {

    private Waiting() {}

    static void at(Latch latch, Evaluation c) throws InterruptedException {
        while (!latch.isOpen()) {
            try {
                latch.await();
            } catch (InterruptedException interrupted) {
                if (!c.defersInterruption()) {
                    throw interrupted;
                }
            }
        }
    }

    /** Says whether it was opened in time. */
    static boolean at(Latch latch, Duration limit, Evaluation c, Platform platform) throws InterruptedException {
        Deadline deadline = Deadline.within(limit, null, platform);
        while (!latch.isOpen()) {
            try {
                return latch.await(deadline.left(platform));
            } catch (InterruptedException interrupted) {
                if (!c.defersInterruption()) {
                    throw interrupted;
                }
            }
        }
        return true;
    }
}
