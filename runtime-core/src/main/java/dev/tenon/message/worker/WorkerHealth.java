package dev.tenon.message.worker;

import dev.tenon.health.Health;
import dev.tenon.message.QueueState;
import java.time.Duration;
import java.time.Instant;

/**
 * What the health of a worker tells: whether it works, and of the deliveries of its consumer
 *
 * <ul>
 *   <li>{@code open}: how many are neither done nor dead, with those that are due later and those that workers have;
 *   <li>{@code oldest}: how long ago the oldest of those that wait was appended, such as {@code 42 s}, or {@code none waits};
 *   <li>{@code dead}: how many were put aside;
 *   <li>{@code running}: how many leases this worker is handling.
 * </ul>
 */
final class WorkerHealth {

    private WorkerHealth() {}

    /** Of one that works: degraded while there are dead letters. */
    static Health of(QueueState state, int running, Instant now) {
        Health health = state.dead() > 0
                ? Health.degraded(state.dead() + " dead letters: requeue or discard them")
                : Health.up();
        return health.with("open", Long.toString(state.open()))
                .with("oldest", age(state, now))
                .with("dead", Long.toString(state.dead()))
                .with("running", Integer.toString(running));
    }

    /** Of one that does not, for {@code reason}; its queue is not asked then. */
    static Health down(String reason, int running) {
        return Health.down(reason).with("running", Integer.toString(running));
    }

    /** The clocks of a log and of who asks it may differ: what was appended after {@code now} has waited for no time. */
    private static String age(QueueState state, Instant now) {
        return state.oldest()
                .map(oldest -> Math.max(0, Duration.between(oldest, now).toSeconds()) + " s")
                .getOrElse("none waits");
    }
}
