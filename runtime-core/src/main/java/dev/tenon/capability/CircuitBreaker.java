package dev.tenon.capability;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Refuses calls with {@code Unavailable} for a while after several failed in a row; then lets one through as a trial. One
 * breaker for each runtime and method. For methods of an {@link EffectsModule}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface CircuitBreaker {

    /** How many failures in a row open it; at least 1. */
    int failureThreshold() default 5;

    /** How long it stays open: {@code 200ms}, {@code 30s}, {@code 2m}, {@code 1h} or ISO {@code PT1.5S}. */
    String recovery() default "30s";
}
