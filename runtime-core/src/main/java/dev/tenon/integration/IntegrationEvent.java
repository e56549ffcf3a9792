package dev.tenon.integration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record of an {@link IntegrationEventTopic}. Its version is the newest that {@link Since} names, or the one after the
 * last {@link Upcast}; without any it is 1.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface IntegrationEvent {

    /**
     * What it is called on the wire: context and event in kebab case, such as {@code lending.book-borrowed}. It stays when the record is
     * renamed.
     */
    String value();
}
