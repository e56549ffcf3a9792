package dev.tenon.message.worker;

import dev.tenon.message.Lease;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lease on its way through a handler. Safe for use by several threads. */
final class Work {

    private final Lease lease;
    private final long deadline;
    private volatile long leasedUntil;
    private volatile boolean overdue;
    private volatile boolean stopped;
    private volatile Set<UUID> withdrawn = HashSet.empty();
    private volatile @Nullable Thread thread;

    /** @param now when it begins, by {@code nanoTime}, as the other times of it are */
    Work(Lease lease, long now, WorkerSettings settings) {
        this.lease = lease;
        this.deadline = now + settings.timeout().toNanos();
        this.leasedUntil = now + settings.lease().toNanos();
    }

    Lease lease() {
        return lease;
    }

    void runs(Thread on) {
        thread = on;
        if (stopped) {
            on.interrupt();
        }
    }

    boolean isOverdue() {
        return overdue;
    }

    boolean isStopped() {
        return stopped;
    }

    /** Interrupts it if it takes too long. Returns for how many nanoseconds it need not be asked again. */
    long check(long now) {
        Thread running = thread;
        if (now - deadline < 0 || overdue || running == null) {
            return overdue ? Long.MAX_VALUE : Math.max(0, deadline - now);
        }
        overdue = true;
        running.interrupt();
        return Long.MAX_VALUE;
    }

    long leasedUntil() {
        return leasedUntil;
    }

    void leasedUntil(long end) {
        leasedUntil = end;
    }

    /** Interrupts it, because nothing of it counts any more. */
    void stop() {
        stopped = true;
        interrupt();
    }

    /** Interrupts it if it has messages that nobody wants any more, for the first time. Called by one thread. */
    void withdraw(Seq<UUID> messages) {
        Set<UUID> own = withdrawn.addAll(messages.filter(this::has));
        if (own.size() > withdrawn.size()) {
            withdrawn = own;
            stop();
        }
    }

    boolean isWithdrawn(UUID message) {
        return withdrawn.contains(message);
    }

    private boolean has(UUID message) {
        return lease.deliveries().exists(delivery -> delivery.message().equals(message));
    }

    private void interrupt() {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }
}
