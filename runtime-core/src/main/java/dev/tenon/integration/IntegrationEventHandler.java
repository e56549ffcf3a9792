package dev.tenon.integration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method that handles what another context publishes, with its own progress, retries and dead letters; the context
 * subscribes to the topic. It takes one record, or a sealed interface for all records below it. The type that it returns is its guarantee:
 * {@code Eff<CatalogTx, Unit>} has its effect once, because it is one commit with the end of the event; {@code Eff<CatalogRuntime, Unit>}
 * may call the world outside and runs at least once.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface IntegrationEventHandler {

    /**
     * What the handler is called where its progress is stored; class, method and event, such as {@code Shelf.on(BookBorrowed)}, unless
     * set. Set it to the old one when the method is renamed while events wait.
     */
    String name() default "";

    /** How many groups of events it has at a time in this process; 0 for as many as there are keys, up to 256. */
    int maxConcurrency() default 0;

    /** How long it may take: {@code 200ms}, {@code 30s}, {@code 2m}, {@code 1h} or ISO {@code PT1.5S}. */
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
}
