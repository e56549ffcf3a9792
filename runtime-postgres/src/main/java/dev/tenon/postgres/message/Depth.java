package dev.tenon.postgres.message;

import dev.tenon.platform.Latch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** About how many messages of a consumer are not done. Safe for use by several threads. */
final class Depth {

    /** How long a count is good for. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final ReentrantLock lock = new ReentrantLock();
    private final List<Latch> waiting = new ArrayList<>();
    private volatile boolean isCounted;
    private volatile long countedAt;
    private long open;

    boolean isOld(long now) {
        return !isCounted || now - countedAt > FRESH.toNanos();
    }

    boolean isFull(int capacity) {
        lock.lock();
        try {
            return open >= capacity;
        } finally {
            lock.unlock();
        }
    }

    void counted(long count, long now) {
        lock.lock();
        try {
            open = count;
            countedAt = now;
            isCounted = true;
        } finally {
            lock.unlock();
        }
    }

    void changed(int by) {
        lock.lock();
        try {
            open += by;
            if (by < 0) {
                waiting.forEach(Latch::open);
                waiting.clear();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Opens {@code latch} when there are fewer. */
    void await(Latch latch) {
        lock.lock();
        try {
            waiting.add(latch);
        } finally {
            lock.unlock();
        }
    }
}
