package dev.tenon.search.worker;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import dev.tenon.search.IndexBuild;
import dev.tenon.search.SearchType;
import dev.tenon.store.ReadStore;
import dev.tenon.store.Selection;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** Builds an index from a store, once at a time. Safe for use by several threads. */
final class IndexBuilder<K, E> {

    private static final int STEP = 500;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Platform platform;
    private final Logger logger;
    private final SearchType<K, E> type;
    private final LiveIndex<E> live;
    private final Supplier<? extends ReadStore<K, E>> store;
    private final AtomicReference<@Nullable Building> current = new AtomicReference<>();
    private final Latch stopped;
    private volatile Map<String, String> refused = HashMap.empty();

    private static final class Building {
        private final Latch ended;
        private volatile boolean cancelled;
        private final AtomicLong done = new AtomicLong();
        private volatile @Nullable RuntimeException failed;

        private Building(Latch ended) {
            this.ended = ended;
        }
    }

    IndexBuilder(
            Platform platform, SearchType<K, E> type, LiveIndex<E> live, Supplier<? extends ReadStore<K, E>> store) {
        this.platform = platform;
        this.logger = platform.logger(IndexWorker.class);
        this.type = type;
        this.live = live;
        this.store = store;
        this.stopped = platform.latch();
    }

    /** Builds it on the calling thread. Returns how many entities are in it. */
    long build() {
        Building building = begin();
        run(building);
        return result(building);
    }

    /**
     * Builds it on a thread of its own, because nobody may interrupt who writes an index. Whoever waits here may be, which ends the
     * building as well.
     */
    long buildApart() {
        Building building = begin();
        platform.start("build " + type, () -> run(building));
        try {
            building.ended.await();
        } catch (InterruptedException e) {
            building.cancelled = true;
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure.Interrupted(), e);
        }
        return result(building);
    }

    /** Builds it on a thread of its own for the first time, as often as it takes. */
    void beginFirst(String reason) {
        logger.info("The search index of {} {}: it is being built", type, reason);
        platform.start("build " + type, this::first);
    }

    /** How many entities were taken in until now, if it is being built. */
    Option<Long> progress() {
        Building building = current.get();
        return building == null ? Option.none() : Option.some(building.done.get());
    }

    /** What could not be indexed in the last building, by key and with the reason. */
    Map<String, String> refused() {
        return refused;
    }

    /** Ends the building, if there is one. Returns whether it has ended in time. */
    boolean stop(Duration limit) throws InterruptedException {
        stopped.open();
        Building building = current.get();
        return building == null || building.ended.await(limit);
    }

    private Building begin() {
        Building building = new Building(platform.latch());
        if (!current.compareAndSet(null, building)) {
            throw new FailureException(
                    new Failure.Unavailable("the search index of " + type + " is being built already"));
        }
        return building;
    }

    private void first() {
        try {
            while (!stopped.isOpen()) {
                if (firstOrOther().failed == null) {
                    return;
                }
                stopped.await(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Builds it, or waits for another building that has begun already. Returns that which has ended. */
    private Building firstOrOther() throws InterruptedException {
        Building mine = new Building(platform.latch());
        Building other = current.compareAndExchange(null, mine);
        if (other != null) {
            other.ended.await();
            return other;
        }
        run(mine);
        return mine;
    }

    private void run(Building building) {
        try {
            IndexBuild<E> build = live.get().build();
            try {
                fill(build, building);
                build.complete();
            } finally {
                build.abandon();
            }
            logger.info("The search index of {} was built of {} entities", type, building.done.get());
        } catch (RuntimeException e) {
            building.failed = e;
            if (!isCancelled(building)) {
                logger.error("The search index of {} could not be built", type, e);
            }
        } catch (Error e) {
            building.failed = new IllegalStateException("the building of " + type + " has met an error", e);
            throw e;
        } finally {
            // In this order: who finds the index complete, or the building ended, may begin the next one.
            current.set(null);
            if (building.failed == null) {
                live.completed();
            }
            building.ended.open();
        }
    }

    private void fill(IndexBuild<E> build, Building building) {
        Map<String, String> flaws = HashMap.empty();
        // The building has begun, so that what is committed after this snapshot is added to it as well.
        try (Stream<E> rows = store.get().stream(Selection.all())) {
            Iterator<E> all = rows.iterator();
            while (all.hasNext()) {
                if (isCancelled(building)) {
                    throw new FailureException(new Failure.Unavailable("the building of " + type + " was ended"));
                }
                Seq<E> some =
                        Vector.ofAll(io.vavr.collection.Iterator.ofAll(all).take(STEP));
                flaws = flaws.merge(build.add(some));
                building.done.addAndGet(some.size());
            }
        }
        flaws.forEach((key, reason) -> logger.error("{} {} cannot be indexed: {}", type, key, reason));
        refused = flaws;
    }

    private boolean isCancelled(Building building) {
        return building.cancelled || stopped.isOpen();
    }

    private static long result(Building building) {
        RuntimeException failed = building.failed;
        if (failed != null) {
            throw failed;
        }
        return building.done.get();
    }
}
