package dev.tenon.search.worker;

import dev.tenon.message.Lease;
import dev.tenon.message.MessageLog;
import dev.tenon.message.Outcome;
import dev.tenon.message.worker.Signal;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commits what an index shows already, on a thread of its own, and then settles the leases that it comes from: a commit that takes its time
 * does not hold up what is shown next, and serves all that was shown meanwhile. Safe for use by several threads.
 */
final class IndexCommits {

    private static final Logger LOG = LoggerFactory.getLogger(IndexWorker.class);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Platform platform;
    private final MessageLog log;
    private final Shown shown;
    private final Runnable commit;
    private final ReentrantLock flushing = new ReentrantLock();
    private final Signal signal;
    private final Latch ended;
    private final AtomicReference<Vector<Applied>> waiting = new AtomicReference<>(Vector.empty());
    private volatile boolean stopping;
    private volatile @Nullable String trouble;

    /**
     * A lease whose changes the index shows.
     *
     * @param outcomes what is said of its deliveries, in their order
     */
    record Applied(Lease lease, Seq<Outcome> outcomes) {}

    /** @param commit commits the index */
    IndexCommits(Platform platform, MessageLog log, Shown shown, Runnable commit) {
        this.platform = platform;
        this.log = log;
        this.shown = shown;
        this.commit = commit;
        this.signal = new Signal(platform);
        this.ended = platform.latch();
    }

    void start(String name) {
        platform.start(name, this::work);
    }

    /** Has {@code applied} committed and settled. Returns how many leases wait for that. */
    int add(Seq<Applied> applied) {
        int size = waiting.updateAndGet(others -> others.appendAll(applied)).size();
        signal.give();
        return size;
    }

    int size() {
        return waiting.get().size();
    }

    /** Why it cannot commit or settle, if it cannot. */
    @Nullable
    String trouble() {
        return trouble;
    }

    /** Commits and settles what waits, and then ends. */
    boolean stop(Duration limit) throws InterruptedException {
        stopping = true;
        signal.give();
        return ended.await(limit);
    }

    /** Commits what waits and settles it, on the calling thread. */
    void flush() {
        flushing.lock();
        try {
            Vector<Applied> some = waiting.get();
            if (some.nonEmpty()) {
                commit.run();
                some.forEach(this::settle);
                waiting.updateAndGet(all -> all.drop(some.size()));
            }
        } finally {
            flushing.unlock();
        }
    }

    private void settle(Applied applied) {
        if (log.settle(applied.lease(), applied.outcomes())) {
            shown.forget(applied.lease().deliveries().map(delivery -> delivery.message()));
        } else {
            LOG.warn(
                    "A lease of {} had ended before it was settled",
                    applied.lease().consumer());
        }
    }

    private void work() {
        try {
            while (!stopping || !waiting.get().isEmpty()) {
                try {
                    flush();
                    trouble = null;
                    if (!stopping && waiting.get().isEmpty()) {
                        signal.await(LONGEST);
                    }
                } catch (RuntimeException e) {
                    trouble = String.valueOf(e.getMessage());
                    LOG.warn("An index could not be committed, the next attempt is in {}", PAUSE, e);
                    if (stopping) {
                        return;
                    }
                    signal.await(PAUSE);
                }
            }
        } catch (InterruptedException e) {
            LOG.error("The thread that commits an index was interrupted");
            Thread.currentThread().interrupt();
        } finally {
            ended.open();
        }
    }
}
