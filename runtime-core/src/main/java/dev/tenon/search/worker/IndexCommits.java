package dev.tenon.search.worker;

import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLog;
import dev.tenon.message.Outcome;
import dev.tenon.message.worker.Signal;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import dev.tenon.search.SearchIndex;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Commits what an index shows already, on a thread of its own, and then settles the leases that it comes from: a commit that takes its time
 * does not hold up what is shown next, and serves all that was shown meanwhile. What the index loses before that is given back to the
 * log. Safe for use by several threads.
 */
final class IndexCommits {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Platform platform;
    private final Logger logger;
    private final MessageLog log;
    private final Shown shown;
    private final Supplier<? extends SearchIndex<?>> index;
    private final ReentrantLock flushing = new ReentrantLock();
    private final Signal signal;
    private final Latch ended;
    private final AtomicReference<Waiting> waiting = new AtomicReference<>(new Waiting(0, Vector.empty()));
    private volatile boolean stopping;
    private volatile @Nullable String trouble;

    /**
     * A lease whose changes the index shows.
     *
     * @param outcomes what is said of its deliveries, in their order
     */
    record Applied(Lease lease, Seq<Outcome> outcomes) {}

    /**
     * What is applied and not committed.
     *
     * @param losses how often the index had lost such until then
     */
    private record Waiting(long losses, Vector<Applied> applied) {

        Waiting with(Seq<Applied> more) {
            return new Waiting(losses, applied.appendAll(more));
        }

        Waiting withoutFirst(int some) {
            return new Waiting(losses, applied.drop(some));
        }

        Waiting lost() {
            return new Waiting(losses + 1, Vector.empty());
        }
    }

    IndexCommits(Platform platform, MessageLog log, Shown shown, Supplier<? extends SearchIndex<?>> index) {
        this.platform = platform;
        this.logger = platform.logger(IndexWorker.class);
        this.log = log;
        this.shown = shown;
        this.index = index;
        this.signal = new Signal(platform);
        this.ended = platform.latch();
    }

    void start(String name) {
        platform.start(name, this::work);
    }

    /** How often the index has lost what it had not committed. Asked before something is applied. */
    long losses() {
        return waiting.get().losses();
    }

    /**
     * Has {@code applied} committed and settled, or gives it back when the index has lost it meanwhile.
     *
     * @param losses how many there were before it was applied
     * @return how many leases wait
     */
    int add(Seq<Applied> applied, long losses) {
        Waiting now = waiting.updateAndGet(others -> others.losses() == losses ? others.with(applied) : others);
        if (now.losses() != losses) {
            giveBack(applied);
        }
        signal.give();
        return now.applied().size();
    }

    int size() {
        return waiting.get().applied().size();
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
            Waiting some = waiting.get();
            if (some.applied().isEmpty()) {
                return;
            }
            index.get().commit();
            // An index that has gone back meanwhile has committed something else.
            if (losses() == some.losses()) {
                some.applied().forEach(this::settle);
                waiting.updateAndGet(all -> all.losses() == some.losses()
                        ? all.withoutFirst(some.applied().size())
                        : all);
            }
        } finally {
            flushing.unlock();
        }
    }

    /** After something has failed: has the index go on if it cannot by itself, and what it has lost done again. */
    private void recover() {
        AtomicReference<Vector<Applied>> gone = new AtomicReference<>(Vector.empty());
        try {
            index.get().recover(() -> {
                gone.set(waiting.getAndUpdate(Waiting::lost).applied());
                shown.forgetAll();
            });
        } finally {
            giveBack(gone.get());
        }
    }

    private void giveBack(Seq<Applied> gone) {
        for (Applied applied : gone) {
            shown.forget(messages(applied));
            log.settle(applied.lease(), applied.lease().deliveries().map(delivery -> Outcome.released()));
        }
    }

    private static Seq<UUID> messages(Applied applied) {
        return applied.lease().deliveries().map(Delivery::message);
    }

    private void settle(Applied applied) {
        if (log.settle(applied.lease(), applied.outcomes())) {
            shown.forget(messages(applied));
        } else {
            logger.warn(
                    "A lease of {} had ended before it was settled",
                    applied.lease().consumer());
        }
    }

    /** What keeps it from that is the same as before, or is told by the next attempt. */
    void recoverAfter(RuntimeException failed) {
        try {
            recover();
        } catch (RuntimeException still) {
            failed.addSuppressed(still);
        }
    }

    private void work() {
        try {
            while (!stopping || size() > 0) {
                try {
                    flush();
                    trouble = null;
                    if (!stopping && size() == 0) {
                        signal.await(LONGEST);
                    }
                } catch (RuntimeException e) {
                    trouble = String.valueOf(e.getMessage());
                    logger.warn("An index could not be committed, the next attempt is in {}", PAUSE, e);
                    recoverAfter(e);
                    if (stopping) {
                        return;
                    }
                    signal.await(PAUSE);
                }
            }
        } catch (InterruptedException e) {
            logger.error("The thread that commits an index was interrupted");
            Thread.currentThread().interrupt();
        } finally {
            ended.open();
        }
    }
}
