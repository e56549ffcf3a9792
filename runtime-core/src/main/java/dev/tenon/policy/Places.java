package dev.tenon.policy;

import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.locks.ReentrantLock;

/** The places of a bulkhead and the queue for them. Every method is short: nobody waits while holding the lock. */
final class Places {

    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Claim> queue = new ArrayDeque<>();
    private int free;

    Places(int size) {
        this.free = size;
    }

    int free() {
        lock.lock();
        try {
            return free;
        } finally {
            lock.unlock();
        }
    }

    /** Takes a place if one is free; then nobody is in the queue. */
    boolean take() {
        lock.lock();
        try {
            if (free == 0) {
                return false;
            }
            free--;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Passes a place on to the first in the queue, if there is one. */
    boolean giveBack() {
        lock.lock();
        try {
            Claim first = queue.pollFirst();
            if (first == null) {
                free++;
            } else {
                first.latch.open();
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Takes a place or joins the queue. Each claim must be {@linkplain #drop dropped} once. */
    Claim claim(Platform platform) {
        Claim claim = new Claim(platform.latch());
        lock.lock();
        try {
            if (free > 0) {
                free--;
                claim.latch.open();
            } else {
                queue.addLast(claim);
            }
            return claim;
        } finally {
            lock.unlock();
        }
    }

    /** Leaves the queue, or gives back the place. */
    boolean drop(Claim claim) {
        lock.lock();
        try {
            return claim.latch.isOpen() ? giveBack() : queue.remove(claim);
        } finally {
            lock.unlock();
        }
    }

    /** A place, as soon as the latch is open, or one in the queue. The latch is opened under the lock only. */
    static final class Claim {
        private final Latch latch;

        private Claim(Latch latch) {
            this.latch = latch;
        }

        /** Waits for the place; says whether it was granted. */
        boolean await(Duration limit) throws InterruptedException {
            return latch.isOpen() || latch.await(limit);
        }
    }
}
