package dev.tenon.integration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a sealed interface whose records are events between contexts. Each of them is an {@link IntegrationEvent}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface IntegrationEventTopic {

    /** What the topic is called by transports; the name of the interface in kebab case, such as {@code lending-events}, unless set. */
    String name() default "";
}
