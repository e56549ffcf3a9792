package dev.tenon.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a context domain events: {@code LendingDomainEvents.publish(event)} in a transaction, and workers that hand them to each
 * {@link EventHandler}. Stands beside {@code @Runtime}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(EventQueues.class)
public @interface EventQueue {

    /** What the queue and its generated class are called; the context's name and {@code DomainEvents} unless set. */
    String name() default "";

    /** The sealed interface whose records are the events. */
    Class<?> events();

    /**
     * How many events may wait for one handler before a commit that publishes more has to wait; at least 1. What one transaction publishes
     * is taken whole once there is room, and handlers do not wait.
     */
    int capacity() default 10_000;

    /**
     * How long such a commit waits before it fails with {@link dev.tenon.effect.Failure.TimedOut}: {@code 200ms}, {@code 30s}, {@code 2m} or
     * ISO {@code PT1.5S}; {@code 0s} not at all.
     */
    String patience() default "10s";

    /** How many groups of events one handler has at a time in this process; 0 for as many as there are keys, up to 256. */
    int maxConcurrency() default 0;

    /** How long a handler may take: {@code 200ms}, {@code 30s}, {@code 2m}, {@code 1h} or ISO {@code PT1.5S}. */
    String timeout() default "30s";

    /** How often an event is tried before it is a dead letter; at least 1. */
    int maxAttempts() default 7;

    /** The pauses between attempts: {@code exponential(first, factor, most)} or {@code fixed(pause)}. */
    String backoff() default "exponential(50ms, 2.0, 5m)";

    /**
     * How long a message is tried again, beyond {@link #maxAttempts}, while what its handler needs is away: its failure is
     * {@linkplain dev.tenon.effect.Failure#isTransient transient}, and not that it took too long itself. {@code 0s} for not at all; nothing is
     * tried again that may be tried only once.
     */
    String outage() default "24h";

    /** Whether events have no order, so that none waits for another. */
    boolean unordered() default false;
}
