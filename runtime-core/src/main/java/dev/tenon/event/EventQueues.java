package dev.tenon.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Holds several {@link EventQueue} declarations of one context; the compiler writes it. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EventQueues {

    /** The declarations. */
    EventQueue[] value();
}
