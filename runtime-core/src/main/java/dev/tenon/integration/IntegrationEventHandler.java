package dev.tenon.integration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method that handles events of another context, as {@link dev.tenon.event.EventHandler} does those of its own.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface IntegrationEventHandler {

    /** What the handler is called where its progress is stored; class, method and event unless set. */
    String name() default "";
}
