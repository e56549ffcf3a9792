package dev.tenon.integration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record of an {@link IntegrationEventTopic}. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface IntegrationEvent {

    /** Its name on the wire, {@code context.event-name}: unique, and the same when the Java type is renamed. */
    String value();
}
