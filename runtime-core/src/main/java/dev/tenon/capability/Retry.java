package dev.tenon.capability;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Calls the method again after a failure that may pass: {@code Unavailable}, {@code TimedOut}, {@code RateLimited}, or a
 * defect that is no {@code AssertionError}. Fails with the last failure. For methods of an {@link EffectsModule}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Retry {

    /** How many calls at most, the first included; at least 1. */
    int maxAttempts() default 3;

    /** How long to wait before the second call: {@code 200ms}, {@code 30s}, {@code 2m}, {@code 1h} or ISO {@code PT1.5S}. */
    String delay() default "200ms";

    /** By how much each wait is longer than the one before; at least 1. */
    double backoff() default 2.0;

    /** By what part of itself a wait varies at random, from 0 to 1. */
    double jitter() default 0.2;
}
