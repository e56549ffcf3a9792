package dev.tenon.capability;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Refuses a call with {@code Unavailable} while so many others are under way. One for each runtime and method. For methods
 * of an {@link EffectsModule}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Bulkhead {

    /** How many calls at once; at least 1. */
    int value();
}
