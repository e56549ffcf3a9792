package dev.tenon.capability;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Refuses a call with {@code RateLimited} when there were too many lately. One for each runtime and method. For methods of
 * an {@link EffectsModule}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface RateLimit {

    /** How many calls in each span; at least 1. */
    int permits();

    /** The span: {@code 200ms}, {@code 30s}, {@code 2m}, {@code 1h} or ISO {@code PT1.5S}. */
    String per();
}
