package dev.tenon.message.worker;

import dev.tenon.message.Consumer;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLog;
import dev.tenon.message.Outcome;
import dev.tenon.platform.Platform;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Looks after the leases of a worker that are being handled: interrupts handlers that take too long, extends leases at half of their time,
 * and parts groups in which one handler hangs. Handlers are looked after also while the log is away. One thread looks; what runs may be
 * told by several.
 */
final class LeaseWatch {

    /** How long running handlers are not looked after when nothing is told. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Platform platform;
    private final Logger logger;
    private final Consumer consumer;
    private final MessageLog log;
    private final Handling handling;
    private final WorkerSettings settings;
    private final GroupSize group;
    private final BiConsumer<Lease, Seq<Outcome>> handled;

    /** By the token of what was claimed, so that they are looked after in the same order in every run. */
    private final ConcurrentHashMap<Long, Work> running = new ConcurrentHashMap<>();

    private final Pause pause;
    private volatile @Nullable String trouble;

    /** @param handled is given what was handled of a lease before one that hangs, to settle it */
    LeaseWatch(
            Platform platform,
            Consumer consumer,
            MessageLog log,
            Handling handling,
            WorkerSettings settings,
            GroupSize group,
            BiConsumer<Lease, Seq<Outcome>> handled) {
        this.platform = platform;
        this.logger = platform.logger(MessageWorker.class);
        this.consumer = consumer;
        this.log = log;
        this.handling = handling;
        this.settings = settings;
        this.group = group;
        this.handled = handled;
        this.pause = new Pause(platform);
    }

    Work add(Lease lease) {
        Work work = new Work(lease, platform, settings);
        running.put(work.number(), work);
        return work;
    }

    void remove(Work work) {
        running.remove(work.number(), work);
    }

    int size() {
        return running.size();
    }

    boolean isEmpty() {
        return running.isEmpty();
    }

    /** Interrupts those that have what nobody wants any more. */
    void withdraw(Seq<UUID> messages) {
        running.values().forEach(work -> work.withdraw(messages));
    }

    /** Interrupts all. Returns what they had. */
    Vector<Delivery> stop() {
        Vector<Work> late = Vector.ofAll(running.values());
        late.forEach(Work::stop);
        return late.flatMap(work -> work.lease().deliveries());
    }

    /** Why leases cannot be kept, if they cannot. */
    @Nullable
    String trouble() {
        return trouble;
    }

    /** Looks after all. Returns how long that need not be done again, unless something is told; empty when nothing runs. */
    Option<Duration> look() {
        if (running.isEmpty()) {
            kept();
            return Option.none();
        }
        long now = platform.nanoTime();
        long untilNext = LOOK.toNanos();
        boolean asks = false;
        for (Work work : running.values()) {
            untilNext = Math.min(untilNext, work.check(now));
            asks |= isExpiring(work, now) || work.isHanging(now);
        }
        if (asks) {
            untilNext = Math.min(untilNext, keepAll(now));
        } else {
            kept();
        }
        return Option.some(Duration.ofNanos(untilNext));
    }

    private boolean isExpiring(Work work, long now) {
        return work.endsBefore(now + settings.lease().toNanos() / 2);
    }

    /** Returns for how many nanoseconds the log is not asked again. */
    private long keepAll(long now) {
        long left = pause.left();
        if (left > 0) {
            return left;
        }
        try {
            running.values().forEach(work -> extend(work, now));
            running.values().forEach(work -> part(work, now));
            kept();
            return Long.MAX_VALUE;
        } catch (RuntimeException e) {
            Duration length = pause.begin();
            trouble = String.valueOf(e.getMessage());
            logger.warn("The leases of {} cannot be kept, the next attempt is in {}", consumer, length, e);
            return length.toNanos();
        }
    }

    private void kept() {
        pause.end();
        trouble = null;
    }

    private void extend(Work work, long now) {
        if (!isExpiring(work, now)) {
            return;
        }
        if (log.extend(work.lease(), settings.lease())) {
            work.leasedUntil(now + settings.lease().toNanos());
        } else {
            work.lose();
        }
    }

    /**
     * Parts a group in which a handler hangs: what it is at stays with it, in a lease of its own; what was handled before is settled, if it
     * counts by itself; everything else is given back.
     */
    private void part(Work work, long now) {
        if (!work.isHanging(now) || !work.holding().beginParting()) {
            return;
        }
        Option<Lease> own = Option.none();
        try {
            Lease whole = work.lease();
            int at = Math.max(0, work.progress().at());
            Leaving leaving = handling.leave(work, at);
            Seq<Lease> parts = log.part(
                    whole,
                    Vector.of(leaving.own(), leaving.handled()).filter(part -> !part.isEmpty()),
                    settings.lease());
            own = parts.headOption();
            if (own.isEmpty()) {
                work.lose();
            } else if (parts.size() > 1) {
                handled.accept(parts.last(), leaving.outcomes());
            }
            group.shrink();
        } finally {
            work.holding().endParting(own);
        }
    }
}
