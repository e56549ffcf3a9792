package dev.tenon.search.worker;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.message.DeliveryState;
import dev.tenon.message.DeliveryStatus;
import dev.tenon.message.MessageReads;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import dev.tenon.search.SearchToken;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Which messages an index shows already, and who waits for others. A message that is neither among these nor in the log was shown long ago.
 * Safe for use by several threads.
 */
final class Shown {

    private final Platform platform;
    private final SearchQueue queue;
    private final Supplier<? extends MessageReads> log;

    /** Those that the log may still give out again. */
    private final Set<UUID> messages = ConcurrentHashMap.newKeySet();

    /** Of these, what cannot be indexed, and why. */
    private final ConcurrentMap<UUID, String> refused = new ConcurrentHashMap<>();

    private final ConcurrentMap<UUID, Awaited> awaited = new ConcurrentHashMap<>();

    private record Awaited(Latch latch, int by) {}

    Shown(Platform platform, SearchQueue queue, Supplier<? extends MessageReads> log) {
        this.platform = platform;
        this.queue = queue;
        this.log = log;
    }

    boolean has(UUID message) {
        return messages.contains(message);
    }

    /** What this says cannot be indexed. Told before it is shown. */
    void refuse(UUID message, String reason) {
        refused.put(message, reason);
    }

    /** The index shows what these say. */
    void add(Seq<UUID> shown) {
        for (UUID message : shown) {
            messages.add(message);
            Awaited waiting = awaited.get(message);
            if (waiting != null) {
                waiting.latch().open();
            }
        }
    }

    /** The log does not have these any more. */
    void forget(Seq<UUID> settled) {
        settled.forEach(messages::remove);
        settled.forEach(refused::remove);
    }

    /** The index has gone back to what it has committed: what the log may still give out is to be done again. */
    void forgetAll() {
        messages.clear();
        refused.clear();
    }

    /** Waits until the index shows what {@code token} is of. */
    void await(SearchToken token, Duration patience) {
        token.last().forEach(message -> await(message, patience));
    }

    private void await(UUID message, Duration patience) {
        // Who waits is known before it is looked at where the message is, so that it is not missed in between.
        Latch latch = enter(message);
        try {
            if (has(message) || isSettled(message) || latch.await(patience)) {
                requireIndexed(message);
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure.Interrupted(), e);
        } finally {
            leave(message);
        }
        throw new FailureException(new Failure.TimedOut(patience));
    }

    private boolean isSettled(UUID message) {
        Seq<DeliveryStatus> own = log.get()
                .find(queue.messages(), message)
                .filter(status -> status.consumer().equals(queue.consumer().name()));
        own.find(status -> status.state() == DeliveryState.DEAD).forEach(dead -> {
            throw notIndexed(dead.error());
        });
        return own.isEmpty();
    }

    /** What is refused is known here until the log says that it is dead. */
    private void requireIndexed(UUID message) {
        String reason = refused.get(message);
        if (reason != null) {
            throw notIndexed(reason);
        }
        if (!has(message)) {
            isSettled(message);
        }
    }

    private static FailureException notIndexed(String reason) {
        return new FailureException(new Failure.Unavailable("not all of the transaction could be indexed: " + reason));
    }

    private Latch enter(UUID message) {
        return awaited.compute(
                        message,
                        (key, there) -> there == null
                                ? new Awaited(platform.latch(), 1)
                                : new Awaited(there.latch(), there.by() + 1))
                .latch();
    }

    private void leave(UUID message) {
        awaited.computeIfPresent(
                message, (key, there) -> there.by() == 1 ? null : new Awaited(there.latch(), there.by() - 1));
    }
}
