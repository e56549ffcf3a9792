package dev.tenon.message.worker;

import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.platform.Platform;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.Duration;
import java.util.Iterator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lease on its way through a handler. Safe for use by the thread that handles it, the one that looks after it, and those who stop
 * it.
 */
final class Work {

    /** A group that has been handled for so long begins no more: others may have the rest. */
    private static final long ENOUGH = Duration.ofMillis(50).toNanos();

    /** A group in which the same handler still runs so long after that hangs. */
    private static final long PATIENCE = Duration.ofMillis(150).toNanos();

    private final long number;
    private final long timeout;
    private final Holding holding;
    private final Progress progress;
    private volatile boolean overdue;
    private volatile boolean stopped;
    private volatile Set<UUID> withdrawn = HashSet.empty();
    private volatile @Nullable Thread thread;

    // What the one thread saw that looks after it: where it was last, since when, since when it is to begin no more,
    // and that others have it.
    private int seen = Progress.NOWHERE;
    private long seenBegan;
    private long since;
    private long closedAt;
    private long leasedUntil;
    private boolean lost;

    /** It begins now. */
    Work(Lease lease, Platform platform, WorkerSettings settings) {
        this.number = lease.token();
        this.timeout = settings.timeout().toNanos();
        this.holding = new Holding(lease, platform);
        this.progress = new Progress(platform);
        this.since = progress.began();
        this.seenBegan = since;
        this.leasedUntil = since + settings.lease().toNanos();
    }

    /** The token of the lease that was claimed. */
    long number() {
        return number;
    }

    /** What it has now. */
    Lease lease() {
        return holding.lease();
    }

    Holding holding() {
        return holding;
    }

    Progress progress() {
        return progress;
    }

    /** Handlers begin, perhaps anew, with what is returned, as far as that goes. */
    Iterator<Delivery> begin() {
        holding.begin();
        overdue = false;
        return progress.begin(lease().deliveries());
    }

    /** Handlers have ended. Returns what there is to settle: less than it began with, if it was parted. */
    Lease end() {
        Lease own = holding.end();
        progress.end();
        return own;
    }

    /** Handlers have ended. Returns whether there is to be settled what it began with; does not wait to know. */
    boolean endWhole(Lease whole) {
        boolean isWhole = holding.endWhole(whole);
        if (isWhole) {
            progress.end();
        }
        return isWhole;
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

    /**
     * Interrupts the handler that runs if it takes too long, and lets a group begin no more that has taken long. Returns for how many
     * nanoseconds it need not be asked again.
     *
     * @param now by {@code nanoTime}, as the other times of it are
     */
    long check(long now) {
        see(now);
        if (isGroup() && !progress.isClosed() && seen > Progress.NOWHERE && now - seenBegan >= ENOUGH) {
            close(now);
        }
        Thread running = thread;
        if (!overdue && running != null && now - since >= timeout) {
            close(now);
            if (progress.at() == seen) {
                overdue = true;
                running.interrupt();
            }
        }
        return Math.min(untilOverdue(now), untilHanging(now));
    }

    /** Whether one handler of a group takes so long that the others are not to wait for it. */
    boolean isHanging(long now) {
        return isGroup() && seen > Progress.NOWHERE && progress.isClosed() && now - closedAt >= PATIENCE;
    }

    private void see(long now) {
        int at = progress.at();
        long began = progress.began();
        if (at != seen || began != seenBegan) {
            // Of the first one it is known when it began. A later one was seen late, by no more than it took to look.
            since = at <= 0 ? began : now;
            seen = at;
            seenBegan = began;
        }
    }

    private void close(long now) {
        progress.close();
        closedAt = now;
    }

    /** Whether handlers run, or will, and messages wait for their ends that need not. Once it was parted, none do. */
    private boolean isGroup() {
        Lease own = lease();
        int size = own.deliveries().size();
        return size > 1 && seen < size && own.token() == number && !lost;
    }

    private long untilOverdue(long now) {
        return overdue ? Long.MAX_VALUE : Math.max(0, since + timeout - now);
    }

    private long untilHanging(long now) {
        if (!isGroup()) {
            return Long.MAX_VALUE;
        }
        if (seen == Progress.NOWHERE) {
            return ENOUGH;
        }
        long left = progress.isClosed() ? closedAt + PATIENCE - now : seenBegan + ENOUGH - now;
        return left > 0 ? left : Long.MAX_VALUE;
    }

    /** Whether its lease ends before that. */
    boolean endsBefore(long time) {
        return leasedUntil - time < 0 && !lost;
    }

    void leasedUntil(long end) {
        leasedUntil = end;
    }

    /** Its lease has ended: others may have what it has. */
    void lose() {
        lost = true;
        stop();
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
        return lease().deliveries().exists(delivery -> delivery.message().equals(message));
    }

    /** Interrupts the handler that runs. */
    void interrupt() {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }
}
