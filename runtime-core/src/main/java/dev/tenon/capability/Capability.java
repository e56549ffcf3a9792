package dev.tenon.capability;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a context a dependency as it is, without effects: {@code @Capability(Clock.class)} makes {@code HasClock}. Stands
 * beside {@code @Runtime}, once for each type.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Capabilities.class)
public @interface Capability {

    /** The type. A value of it is a part of the context's module. */
    Class<?> value();

    /** What the capability is named after; the simple name of the type unless set. */
    String name() default "";

    /** Whether using it may be run again from the start, so that queries and transactions have it, too. */
    boolean repeatable() default false;
}
