package dev.tenon.runtime;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The thread that is starting a host, while it does, so that a stop need not wait for the end of a start. */
final class Starter {

    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Thread thread;
    private boolean interrupted;

    <A> A run(Supplier<? extends A> start) {
        set(Thread.currentThread());
        try {
            return start.get();
        } finally {
            set(null);
        }
    }

    /** Interrupts a start, also one that is yet to come. */
    void interrupt() {
        lock.lock();
        try {
            interrupted = true;
            if (thread != null) {
                thread.interrupt();
            }
        } finally {
            lock.unlock();
        }
    }

    boolean isInterrupted() {
        lock.lock();
        try {
            return interrupted;
        } finally {
            lock.unlock();
        }
    }

    /** An interrupt for the start must not reach what the thread does afterwards. */
    private void set(@Nullable Thread other) {
        lock.lock();
        try {
            thread = other;
            if (interrupted) {
                if (other == null) {
                    Thread.interrupted();
                } else {
                    other.interrupt();
                }
            }
        } finally {
            lock.unlock();
        }
    }
}
