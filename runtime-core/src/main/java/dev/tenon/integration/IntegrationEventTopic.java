package dev.tenon.integration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a sealed interface whose records, each marked {@link IntegrationEvent}, are what one context tells others. It stands in a module
 * of contracts that both know. Generated are {@code LendingEventsTopic}, which has the names, versions and JSON of the events, and a JSON
 * Schema of each.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface IntegrationEventTopic {

    /** What transports call the topic; the name of the interface in kebab case, such as {@code lending-events}, unless set. */
    String name() default "";

    /** Whether events have no order, so that none waits for another. */
    boolean unordered() default false;
}
