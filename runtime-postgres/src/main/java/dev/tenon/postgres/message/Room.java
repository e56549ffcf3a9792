package dev.tenon.postgres.message;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.message.Consumer;
import dev.tenon.message.MessageQueue;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.message.CommittedMessages.Session;
import dev.tenon.postgres.store.PostgresStatements;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes who appends to a full queue wait. How many messages wait is counted at most once a second, and reckoned from what this process
 * does in between; so queues may become somewhat fuller than they should. Safe for use by several threads.
 */
final class Room {

    /** How often is counted by who waits, because other processes finish messages, too. */
    private static final Duration RECOUNT = Duration.ofMillis(100);

    /** The capacity of a queue that is never full, and whose messages nobody needs to count. */
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    private final PostgresStatements statements;
    private final MessageSql sql;
    private final Map<String, Depth> depths = new ConcurrentHashMap<>();
    private final AtomicInteger waiting = new AtomicInteger();

    Room(PostgresStatements statements, MessageSql sql) {
        this.statements = statements;
        this.sql = sql;
    }

    /**
     * Waits until there is room for each consumer.
     *
     * @param appended who gets something, and of which queue
     * @param own the transaction that appends
     * @throws FailureException with {@code TimedOut} when there is none in time, or {@code Unavailable} at once when too many wait
     */
    void await(Map<Consumer, MessageQueue> appended, Session own) {
        long since = platform().nanoTime();
        appended.forEach((consumer, queue) -> {
            if (queue.capacity() == UNBOUNDED) {
                return;
            }
            Depth depth = of(consumer);
            if (depth.isOld(platform().nanoTime())) {
                recount(depth, consumer, queue, own);
            }
            if (depth.isFull(queue.capacity())) {
                awaitRoom(depth, consumer, queue, since + queue.patience().toNanos());
            }
        });
    }

    /** So many more messages of a consumer wait, or fewer. */
    void changed(Consumer consumer, int by) {
        Depth depth = depths.get(consumer.name());
        if (depth != null) {
            depth.changed(by);
        }
    }

    private void awaitRoom(Depth depth, Consumer consumer, MessageQueue queue, long end) {
        // Who waits keeps a connection, and there must be enough for those who make room.
        boolean isPatient =
                waiting.incrementAndGet() <= statements.connections().patient();
        try {
            while (true) {
                Latch latch = platform().latch();
                depth.await(latch);
                if (isPatient) {
                    recount(depth, consumer, queue, statements::alone);
                }
                if (!depth.isFull(queue.capacity())) {
                    return;
                }
                Duration left = Duration.ofNanos(end - platform().nanoTime());
                if (!isPatient) {
                    throw new FailureException(new Failure.Unavailable("the queue " + queue + " is full, and so many"
                            + " wait for room that another one would leave too few connections for those who make it."
                            + " Try again, or give the pool more connections"));
                }
                if (!left.isPositive()) {
                    throw new FailureException(queue.full(consumer));
                }
                latch.await(left.compareTo(RECOUNT) < 0 ? left : RECOUNT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure.Interrupted(), e);
        } finally {
            waiting.decrementAndGet();
        }
    }

    private void recount(Depth depth, Consumer consumer, MessageQueue queue, Session session) {
        long now = platform().nanoTime();
        long count = session.run(connection -> {
            try (Call call = new Call(connection, sql.depth)) {
                for (int i = 0; i < 3; i++) {
                    call.text(consumer.name()).number(queue.capacity());
                }
                return call.number();
            }
        });
        depth.counted(count, now);
    }

    private Depth of(Consumer consumer) {
        return depths.computeIfAbsent(consumer.name(), unused -> new Depth());
    }

    private Platform platform() {
        return statements.platform();
    }
}
