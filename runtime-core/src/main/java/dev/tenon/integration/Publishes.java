package dev.tenon.integration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a context publish topics: {@code LendingEventsPublisher.publish(event)} in a transaction. Stands beside {@code @Runtime}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Publishes {

    /** The topics: interfaces marked {@link IntegrationEventTopic}. */
    Class<?>[] value();
}
